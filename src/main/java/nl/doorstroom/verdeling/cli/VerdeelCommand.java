package nl.doorstroom.verdeling.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.verdeling.OnmogelijkeVerdeling;
import nl.doorstroom.verdeling.Verdeler;
import nl.doorstroom.verdeling.Verdeling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom verdeel}: divides a total over the areas of a CSV file. Exits 0 with the table on standard output,
 * or 2 with every fault on standard error.
 */
@Command(
        name = "verdeel",
        description = {
            "Verdeel een totaal over gebieden naar inwoners.",
            "",
            "FILE.csv is UTF-8 met komma's of puntkomma's en een kopregel met gebied en inwoners, en zo nodig groep"
                    + " en uitvoerder. Gebieden met dezelfde groep tellen als één; het gebied met uitvoerder 'ja'"
                    + " (anders het grootste) voert uit, de andere krijgen 0."
        },
        footer = {
            "",
            "Methoden: adams, webster, jefferson, hill, hamilton, artikel-29.",
            "",
            "Voorbeelden:",
            "  ./doorstroom verdeel --inwoners gemeenten.csv --totaal 27300",
            "  ./doorstroom verdeel --inwoners gemeenten.csv --totaal 2000 --minimum 4 --uitvoer tabel",
            "  ./doorstroom verdeel --inwoners gemeenten.csv --totaal 27300 --methode hamilton > verdeling.csv"
        })
public final class VerdeelCommand implements Callable<Integer> {
    private static final int INVOERFOUT = 2;

    // Texts, none required: picocli would stop at the first fault, and we tell them all.
    @Option(names = "--inwoners", paramLabel = "FILE.csv", description = "Bestand met de gebieden en hun inwoners.")
    private @Nullable String inwoners;

    @Option(names = "--totaal", paramLabel = "N", description = "Aantal dat verdeeld wordt.")
    private @Nullable String totaal;

    @Option(
            names = "--methode",
            paramLabel = "METHODE",
            defaultValue = "adams",
            description = "Rekenmethode (standaard adams).")
    private String methode = "adams";

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "Wie dit aantal niet haalt, krijgt 0 en doet niet mee.")
    private @Nullable String minimum;

    @Option(names = "--uitvoer", paramLabel = "VORM", defaultValue = "csv", description = "csv (standaard) of tabel.")
    private String uitvoer = "csv";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var opdracht = Verdeelopdracht.lees(inwoners, totaal, methode, minimum, uitvoer);
        return switch (opdracht) {
            case Verdeelopdracht.Geweigerd(var fouten) -> weiger(fouten);
            case Verdeelopdracht.Aanvaard(var vraag, var alsTabel) ->
                switch (Verdeler.verdeel(vraag)) {
                    case OnmogelijkeVerdeling(var redenen) -> weiger(redenen);
                    case Verdeling verdeling -> schrijf(verdeling, alsTabel);
                };
        };
    }

    private int schrijf(Verdeling verdeling, boolean alsTabel) {
        var uit = commandLine().getOut();
        uit.print(alsTabel ? Verdeeltabel.tabel(verdeling) : Verdeeltabel.csv(verdeling));
        uit.flush();
        return 0;
    }

    private int weiger(List<Invoerfout> fouten) {
        var err = commandLine().getErr();
        err.println(
                fouten.size() == 1
                        ? "Er is niets verdeeld: 1 fout."
                        : "Er is niets verdeeld: " + fouten.size() + " fouten.");
        fouten.forEach(err::println);
        err.flush();
        return INVOERFOUT;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("VerdeelCommand runs only through picocli.");
        }
        return spec.commandLine();
    }
}
