package nl.doorstroom.gebied.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Inlezing;
import nl.doorstroom.gebied.Inlezing.Afgekeurd;
import nl.doorstroom.gebied.Inlezing.Ingelezen;
import nl.doorstroom.gebied.Inlezing.Ongewijzigd;
import nl.doorstroom.gebied.Inlezing.Regel;
import nl.doorstroom.gebied.Inlezing.Verslag;
import nl.doorstroom.gebied.Inwonersbestand;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports the inhabitants of one reference date from a CBS file, or lists what is known. */
@Command(
        name = "inwoners",
        description = {
            "Lees inwoners per gemeente in uit CBS StatLine, tabel 03759ned (CSV zonder statistische symbolen).",
            "Alles wordt ingelezen of niets. Eerder ingelezen aantallen blijven bewaard; de nieuwste tellen."
        })
public final class InwonersCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BESTAND", description = "Het CSV-bestand van het CBS.")
    private @Nullable Path bestand;

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "De 1 januari waarvan u de inwoners inleest, als 2023-01-01.")
    private @Nullable LocalDate peildatum;

    @Option(
            names = "--bron",
            paramLabel = "TEKST",
            defaultValue = "CBS StatLine, tabel 03759ned",
            description = "Waar de cijfers vandaan komen (standaard: ${DEFAULT-VALUE}).")
    private String bron = "";

    @Option(names = "--bron-datum", paramLabel = "DATUM", description = "Datum van die bron.")
    private @Nullable LocalDate bronDatum;

    @Option(names = "--proef", description = "Controleer het bestand zonder iets op te slaan.")
    private boolean proef;

    @Option(names = "--regels", description = "Toon elke ingelezen regel, met het verschil met wat bekend was.")
    private boolean regels;

    @Option(names = "--lijst", description = "Toon van welke peildata de inwoners bekend zijn.")
    private boolean lijst;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    InwonersCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        if (lijst) {
            return backend.with(database, Gebieden.class, this::toonLijst);
        }
        if (bestand == null || peildatum == null) {
            return afgekeurd("BESTAND en --peildatum", "", "Geef een bestand en een peildatum.");
        }
        return lees(bestand, peildatum);
    }

    private int lees(Path pad, LocalDate dag) {
        try {
            var inhoud = Files.readString(pad);
            return backend.with(database, Gebieden.class, gebieden -> lees(gebieden, inhoud, dag));
        } catch (CharacterCodingException e) {
            return afgekeurd("BESTAND", pad.toString(), "Dit bestand is geen UTF-8. Download het opnieuw als UTF-8.");
        } catch (IOException e) {
            return afgekeurd(
                    "BESTAND", pad.toString(), "Dit bestand is niet te lezen. Controleer de naam en de plaats.");
        }
    }

    private int lees(Gebieden gebieden, String inhoud, LocalDate dag) {
        var invoer = new Inwonersbestand(inhoud, dag, new Bron(bron, bronDatum));
        return meld(proef ? gebieden.beproefInwoners(invoer) : gebieden.leesInwoners(invoer));
    }

    private int meld(Inlezing inlezing) {
        return switch (inlezing) {
            case Afgekeurd afgekeurd -> Refusals.print(spec.commandLine(), afgekeurd.fouten());
            case Ongewijzigd ongewijzigd ->
                toon(ongewijzigd.verslag(), "Er verandert niets: deze aantallen waren al bekend.");
            case Ingelezen ingelezen ->
                toon(
                        ingelezen.verslag(),
                        proef
                                ? "Het bestand is in orde. Er is niets opgeslagen (proef)."
                                : "De inwoners zijn ingelezen.");
        };
    }

    private int toon(Verslag verslag, String slot) {
        if (regels) {
            verslag.regels().forEach(this::toon);
        }
        uit().println("Peildatum " + verslag.peildatum() + ", indeling van " + verslag.indeling() + ": "
                + verslag.regels().size() + " gemeenten, samen " + verslag.totaal() + " inwoners.");
        verslag.overgeslagen()
                .forEach((reden, aantal) -> uit().println("Overgeslagen: " + aantal + " regels (" + reden + ")."));
        uit().println(slot);
        return 0;
    }

    private void toon(Regel regel) {
        var vorige = regel.vorige().isPresent() ? ", was " + regel.vorige().getAsLong() : "";
        uit().println("regel " + regel.regel() + ": " + regel.naam() + " (" + regel.gemeente() + ") " + regel.aantal()
                + vorige);
    }

    private int toonLijst(Gebieden gebieden) {
        gebieden.inwonerstanden()
                .forEach(stand -> uit().printf(
                                "%s: %d gemeenten (indeling van %s), samen %d inwoners. Bron: %s.%n",
                                stand.peildatum(), stand.gemeenten(), stand.indeling(), stand.totaal(), stand.bron()));
        return 0;
    }

    private int afgekeurd(String veld, String waarde, String uitleg) {
        return Refusals.print(spec.commandLine(), List.of(Invoerfout.inVeld(veld, waarde, uitleg)));
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}
