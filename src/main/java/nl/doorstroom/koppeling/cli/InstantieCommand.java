package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom koppel-instantie}: writes a made-up instance into a folder. Exits 0, or 2 with every fault and
 * nothing written.
 */
@Command(
        name = "koppel-instantie",
        description = {
            "Maak een verzonnen instantie om het koppelen te proberen.",
            "",
            "In de map komen huishoudens.csv, plaatsen.csv, scores.csv en een LEESMIJ.txt die zegt hoe alles is verzonnen."
        },
        footer = {
            "",
            "Soorten: landelijk, dicht (de meeste huishoudens mogen maar naar een paar drukke provincies), klonterig"
                    + " (huishoudens van 3, 4, 5, 7 en 9), willekeurig (scores zonder patroon).",
            "",
            "Voorbeeld:",
            "  ./doorstroom koppel-instantie --huishoudens 20000 --zaad 1 --krapte 5 --map proef"
        })
public final class InstantieCommand implements Callable<Integer> {
    private static final int INVOERFOUT = 2;
    static final String GEEN_RUIMTE = "Er is dan zo weinig ruimte dat het grootste huishouden nergens past."
            + " Kies meer huishoudens of minder krapte.";

    @Option(names = "--huishoudens", paramLabel = "N", description = "Hoeveel huishoudens er wachten.")
    private @Nullable String huishoudens;

    @Option(
            names = "--zaad",
            paramLabel = "N",
            defaultValue = "1",
            description = "Begin van het toeval: hetzelfde getal geeft dezelfde bestanden (standaard 1).")
    private String zaad = "1";

    @Option(
            names = "--krapte",
            paramLabel = "PCT",
            defaultValue = "0",
            description = "Hoeveel procent minder ruimte dan personen; -1 is een procent meer (standaard 0).")
    private String krapte = "0";

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "Waar de bestanden komen; de map wordt zo nodig gemaakt.")
    private @Nullable String map;

    @Option(
            names = "--plaatsen",
            paramLabel = "N",
            defaultValue = "342",
            description = "Hoeveel gemeenten er meedoen (standaard alle 342).")
    private String plaatsen = "342";

    @Option(
            names = "--soort",
            paramLabel = "SOORT",
            defaultValue = "landelijk",
            description = "landelijk (standaard), dicht, klonterig of willekeurig.")
    private String soort = "landelijk";

    @Option(names = "--overschrijf", description = "Vervang bestanden die er al zijn.")
    private boolean overschrijf;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var fouten = new Fouten();
        var doel = doel(fouten);
        if (!overschrijf) {
            doel.ifPresent(gekozen -> meldBestaand(gekozen.bestaand(), fouten));
        }
        var vraag = wens(fouten).flatMap(wens -> maak(wens, fouten).map(gemaakt -> new Gemaakt(wens, gemaakt)));
        if (fouten.geen() && doel.isPresent() && vraag.isPresent()) {
            schrijf(doel.get(), vraag.get(), fouten);
        }
        return fouten.geen() ? 0 : weiger(fouten);
    }

    private int weiger(Fouten fouten) {
        fouten.toon(commandLine().getErr());
        return INVOERFOUT;
    }

    private record Gemaakt(Instantiewens wens, Koppelvraag vraag) {}

    private Optional<Instantiewens> wens(Fouten fouten) {
        var eigen = new Fouten();
        var opties = new Opties(eigen);
        int aantal = (int) opties.geheel("--huishoudens", huishoudens, 1, Instantiewens.MEESTE_HUISHOUDENS);
        int gemeenten = (int) opties.geheel("--plaatsen", plaatsen, 1, Instantiewens.MEESTE_PLAATSEN);
        var minder = opties.procent("--krapte", krapte, Instantiewens.MINSTE_KRAPTE, Instantiewens.MEESTE_KRAPTE);
        long begin = opties.geheel("--zaad", zaad, Long.MIN_VALUE, Long.MAX_VALUE);
        var wens = soort(eigen).map(welke -> new Instantiewens(welke, aantal, gemeenten, minder, begin));
        var goed = eigen.geen();
        fouten.neemOver(eigen);
        return wens.filter(niets -> goed);
    }

    private Optional<Soort> soort(Fouten fouten) {
        var gekozen = Arrays.stream(Soort.values())
                .filter(waarde -> waarde.name().equalsIgnoreCase(soort.strip()))
                .findFirst();
        if (gekozen.isEmpty()) {
            var bekend = Arrays.stream(Soort.values())
                    .map(waarde -> waarde.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            fouten.optie("--soort", soort, "Kies uit: " + bekend + ".");
        }
        return gekozen;
    }

    private Optional<Instantiemap> doel(Fouten fouten) {
        var pad = new Opties(fouten).verplicht("--map", map, "Geef de map waarin de bestanden komen.");
        if (pad.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Instantiemap(Path.of(pad)));
        } catch (InvalidPathException onmogelijk) {
            fouten.optie("--map", pad, "Zo kan een map niet heten. Kies een andere naam.");
            return Optional.empty();
        }
    }

    private static void meldBestaand(List<Path> bestaand, Fouten fouten) {
        bestaand.forEach(bestand -> fouten.optie(
                "--map", bestand.toString(), "Dit bestand is er al. Kies een andere map of geef --overschrijf."));
    }

    private Optional<Koppelvraag> maak(Instantiewens wens, Fouten fouten) {
        if (!fouten.geen()) {
            return Optional.empty();
        }
        var vraag = Instantie.probeer(wens);
        if (vraag.isEmpty()) {
            fouten.optie("--krapte", krapte, GEEN_RUIMTE);
        }
        return vraag;
    }

    private void schrijf(Instantiemap doel, Gemaakt gemaakt, Fouten fouten) {
        try {
            doel.schrijf(gemaakt.wens(), gemaakt.vraag());
            var uit = commandLine().getOut();
            uit.println(
                    "Verzonnen (synthetisch): " + gemaakt.vraag().huishoudens().size() + " huishoudens en "
                            + gemaakt.vraag().plaatsen().size() + " plaatsen in " + doel.map() + ".");
            uit.flush();
        } catch (IOException fout) {
            fouten.optie("--map", String.valueOf(map), "Hier kan niets worden geschreven. Kies een andere map.");
        }
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("InstantieCommand runs only through picocli.");
        }
        return spec.commandLine();
    }
}
