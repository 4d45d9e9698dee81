package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom bench koppeladvies}: what the engine reaches beside every numbered aim, on synthetic instances. Exits 0,
 * 1 when the checker found a fault in a plan, or 2 with every fault in what was typed.
 */
@Command(
        name = "koppeladvies",
        description = {
            "Meet hoe goed en hoe snel een koppelvoorstel is, naast elk doel en naast een bibliotheek van anderen.",
            "",
            "Alle huishoudens zijn verzonnen. De hele meting duurt met de standaardwaarden tot een uur; met --groot komt"
                    + " daar een kwartier bij."
        })
public final class KoppeladviesBench implements Callable<Integer> {
    private static final int INVOERFOUT = 2;
    private static final BigDecimal KRAPTE = BigDecimal.valueOf(5);
    private static final BigDecimal RUIMTE_GENOEG = BigDecimal.valueOf(-40);
    private static final long ZAAD = 1;
    private static final int WONINGEN = 1_000;

    @Option(
            names = "--zaden",
            paramLabel = "N",
            defaultValue = "5",
            description = "Instanties per soort (standaard 5).")
    private String zaden = "5";

    @Option(
            names = "--groottes",
            paramLabel = "N,N",
            defaultValue = "5000,20000",
            description = "Aantallen huishoudens (standaard 5000,20000).")
    private String groottes = "5000,20000";

    @Option(
            names = "--plaatsen",
            paramLabel = "N",
            defaultValue = "342",
            description = "Hoeveel gemeenten er meedoen (standaard alle 342).")
    private String plaatsen = "342";

    @Option(
            names = "--krapte",
            paramLabel = "PCT,PCT",
            defaultValue = "-1,0,5,20",
            description = "Procenten minder ruimte dan personen (standaard -1,0,5,20).")
    private String krapte = "-1,0,5,20";

    @Option(
            names = "--soorten",
            paramLabel = "SOORT,SOORT",
            defaultValue = "landelijk,dicht,klonterig",
            description = "Soorten instanties (standaard landelijk,dicht,klonterig).")
    private String soorten = "landelijk,dicht,klonterig";

    @Option(
            names = "--tijd",
            paramLabel = "TIJD",
            defaultValue = "10s",
            description = "Hoelang er hoogstens wordt gezocht (standaard 10s).")
    private String tijd = "10s";

    @Option(
            names = "--bibliotheektijd",
            paramLabel = "TIJD",
            defaultValue = "60s",
            description = "Hoelang de bibliotheek hoogstens zoekt (standaard 60s).")
    private String bibliotheektijd = "60s";

    @Option(names = "--groot", description = "Meet ook 60000 huishoudens, met 60 seconden zoeken.")
    private boolean groot;

    @Option(names = "--zonder-bibliotheek", description = "Laat de vergelijking met OR-Tools weg.")
    private boolean zonderBibliotheek;

    @Option(
            names = "--uitvoer",
            paramLabel = "BESTAND.csv",
            description = "Een bestand met een regel voor elke meting.")
    private @Nullable String uitvoer;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var fouten = new Fouten();
        var tekst = new Benchwens.Tekst(
                zaden, groottes, plaatsen, krapte, soorten, tijd, bibliotheektijd, groot, zonderBibliotheek);
        var wens = Benchwens.lees(tekst, fouten);
        var bestand = fouten.geen() ? open(fouten) : Optional.<Writer>empty();
        if (!fouten.geen()) {
            fouten.toon(spec.commandLine().getErr());
            return INVOERFOUT;
        }
        return meet(wens, bestand.orElseGet(Writer::nullWriter));
    }

    private Optional<Writer> open(Fouten fouten) {
        if (uitvoer == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newBufferedWriter(Path.of(uitvoer)));
        } catch (IOException | InvalidPathException onmogelijk) {
            fouten.optie("--uitvoer", uitvoer, "Hier kan niets worden geschreven. Kies een andere map.");
            return Optional.empty();
        }
    }

    private int meet(Benchwens wens, Writer bestand) {
        try (bestand) {
            var verslag = new Benchverslag(spec.commandLine().getOut(), bestand);
            verslag.regel("Koppeladvies op verzonnen (synthetische) huishoudens. " + wens);
            verslag.computer();
            new Gatmeting(wens, verslag).meet();
            new Stroommeting(wens.kleinste(), wens.plaatsen(), wens.zaden(), verslag).meet();
            metProfielen(wens, verslag);
            new Woningmeting(Math.min(WONINGEN, wens.grootste()), verslag).meet();
            verslag.slot();
            return verslag.zonderFouten() ? 0 : 1;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The aims that need reasons, or a plan to change: on the largest size, and on the smallest what must run to its end. */
    private static void metProfielen(Benchwens wens, Benchverslag verslag) {
        var geval = Profielvraag.verzin(wens.grootste(), wens.plaatsen(), KRAPTE, ZAAD);
        var meting = Meting.van(geval.vraag(), wens.instelling());
        verslag.gekeurd(meting.fouten());
        verslag.regel("");
        verslag.regel(
                "Verzonnen profielen: %,d huishoudens, verschil %.4f %% in %.1f s",
                wens.grootste(), 100 * meting.voorstel().verschil(), meting.seconden());
        new Adviesmeting(geval, meting.voorstel(), verslag).meet();
        new Uitlegmeting(geval, meting.voorstel(), verslag).meet();
        new Gelijkmeting(Profielvraag.verzin(wens.kleinste(), wens.plaatsen(), KRAPTE, ZAAD), verslag).meet();
        var klein =
                new Instantiewens(Instantiewens.Soort.LANDELIJK, wens.kleinste(), wens.plaatsen(), RUIMTE_GENOEG, ZAAD);
        new Strijdmeting(Instantie.maak(klein), wens.instelling(), verslag).meet();
        new Ontwerpmeting(meting.voorstel(), wens.instelling(), verslag).meet();
    }
}
