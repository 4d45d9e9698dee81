package nl.doorstroom.realisatie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.realisatie.invoer.Inleesuitkomst;
import nl.doorstroom.realisatie.invoer.Inlezen;
import nl.doorstroom.realisatie.invoer.Toewijzing;
import nl.doorstroom.realisatie.invoer.Veld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a file with who was housed into the grootboek. */
@Command(
        name = "inlezen",
        description = {
            "Lees een bestand in met wie er is gehuisvest (CSV of ODS). Alles wordt geboekt of niets.",
            "Regels die al zijn geboekt veranderen niets."
        },
        footer = {
            "",
            "Form: gemeente, soort, aantal, geldig-op, verwijzing.",
            "",
            "Voorbeeld:",
            "  realisatie inlezen gehuisvest.csv --bron COA --kolom geldig-op=Verhuisdatum --proef"
        })
final class InlezenCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", description = "Het bestand, als CSV (UTF-8) of ODS.")
    private Path bestand = Path.of("");

    @Option(names = "--bron", required = true, paramLabel = "TEKST", description = "Van wie de gegevens komen.")
    private String bron = "";

    @Option(
            names = "--kolom",
            paramLabel = "VELD=KOLOM",
            description =
                    "In welke kolom een veld staat; mag vaker. Wat u weglaat, leidt Doorstroom af uit de kopregel.")
    private Map<String, String> kolommen = Map.of();

    @Option(names = "--per-persoon", description = "Elke regel is één persoon, te herkennen aan de verwijzing.")
    private boolean perPersoon;

    @Option(
            names = "--corrigeer",
            description = "Boek regels die zijn gewijzigd als correctie; anders tellen ze niet mee.")
    private boolean corrigeer;

    @Option(names = "--proef", description = "Controleer het bestand zonder iets te boeken.")
    private boolean proef;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    InlezenCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        var fouten = onbekendeVelden();
        if (!fouten.isEmpty()) {
            return Refusals.print(spec.commandLine(), fouten);
        }
        try {
            var inhoud = Files.readAllBytes(bestand);
            return backend.with(database, Inlezen.class, inlezen -> meld(inlezen.lees(inhoud, wijze())));
        } catch (IOException e) {
            var fout = Invoerfout.inVeld(
                    "BESTAND", bestand.toString(), "Dit bestand is niet te lezen. Controleer de naam en de plaats.");
            return Refusals.print(spec.commandLine(), List.of(fout));
        }
    }

    private List<Invoerfout> onbekendeVelden() {
        var fouten = new ArrayList<Invoerfout>();
        for (var code : kolommen.keySet()) {
            if (Veld.find(code).isEmpty()) {
                fouten.add(Invoerfout.inVeld(
                        "--kolom", code, "Kies uit gemeente, soort, aantal, geldig-op en verwijzing."));
            }
        }
        return fouten;
    }

    private Inlezen.Wijze wijze() {
        var bronnen = new EnumMap<Veld, String>(Veld.class);
        kolommen.forEach((code, kolom) ->
                Veld.find(code).ifPresent(veld -> bronnen.put(veld, Toewijzing.KOLOM + kolom)));
        if (perPersoon) {
            bronnen.put(Veld.AANTAL, Toewijzing.EEN_PERSOON);
        }
        return new Inlezen.Wijze(bron.strip(), bronnen, corrigeer, proef);
    }

    private int meld(Inleesuitkomst uitkomst) {
        return switch (uitkomst) {
            case Inleesuitkomst.Afgekeurd(var fouten) -> Refusals.print(spec.commandLine(), fouten);
            case Inleesuitkomst.Bekend(var op) -> {
                uit().println("Er verandert niets: dit bestand is al geboekt op " + op + ".");
                yield 0;
            }
            case Inleesuitkomst.Gelezen gelezen -> {
                toon(gelezen);
                yield 0;
            }
        };
    }

    private void toon(Inleesuitkomst.Gelezen gelezen) {
        var uitslag = gelezen.uitslag();
        gelezen.perGemeente().forEach((gemeente, mensen) -> uit().println("  " + gemeente + "  +" + mensen));
        uit().println(uitslag.nieuw() + " nieuw, " + uitslag.gewijzigd() + " gewijzigd, " + uitslag.bekend()
                + " al geboekt.");
        uit().println(
                        proef
                                ? "Het bestand is in orde. Er is niets geboekt (proef)."
                                : gelezen.geboekt() + " boekingen geboekt.");
        if (uitslag.gewijzigd() > 0 && !corrigeer) {
            uit().println("De gewijzigde regels tellen niet mee. Boek ze als correctie met --corrigeer.");
        }
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}
