package nl.doorstroom.realisatie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Telwijze;
import nl.doorstroom.realisatie.Telwijzebeheer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a kind of housing counts, or lists the rules there are. */
@Command(
        name = "telwijze",
        description = {
            "Leg vast of een soort huisvesting meetelt, sinds welke dag en wie dat zegt.",
            "De regel geldt voor wat vanaf nu wordt gelezen; wat eerder bekend was verandert niet.",
            "Zonder soort: alle regels, in de volgorde waarin ze zijn vastgelegd."
        },
        footer = {
            "",
            "Voorbeeld:",
            "  realisatie telwijze opvanggezin --vanaf 2027-01-01 --telt ja --bron \"Brief van 1 december 2026\""
        })
final class TelwijzeCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SOORT", description = "De code van de soort.")
    private @Nullable String soort;

    @Option(names = "--vanaf", paramLabel = "DATUM", description = "Eerste dag van verhuizing waarvoor het geldt.")
    private @Nullable LocalDate vanaf;

    @Option(names = "--tot", paramLabel = "DATUM", description = "Eerste dag waarvoor het niet meer geldt.")
    private @Nullable LocalDate tot;

    @Option(names = "--telt", paramLabel = "ja|nee", defaultValue = "", description = "Of de soort meetelt.")
    private String telt = "";

    @Option(names = "--bron", paramLabel = "TEKST", defaultValue = "", description = "Wie dat zegt, en waar.")
    private String bron = "";

    @Option(names = "--bron-datum", paramLabel = "DATUM", description = "Datum van die bron.")
    private @Nullable LocalDate bronDatum;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TelwijzeCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        return soort == null
                ? backend.with(database, Grootboeken.class, grootboeken -> toon(grootboeken.telwijze()))
                : bepaal(soort);
    }

    private int toon(Telwijze telwijze) {
        var uit = spec.commandLine().getOut();
        telwijze.regels()
                .forEach(regel -> uit.println(regel.soort() + "  " + regel.periode() + "  telt "
                        + (regel.telt() ? "mee" : "niet mee") + "  " + regel.bron() + "  (sinds "
                        + DutchFormat.dayOrMoment(regel.geregistreerdOp()) + ")"));
        return 0;
    }

    private int bepaal(String gekozen) {
        var fouten = fouten();
        if (vanaf == null || !fouten.isEmpty()) {
            return Refusals.print(spec.commandLine(), fouten);
        }
        var periode = new Periode(vanaf, tot);
        var van = new Bron(bron.strip(), bronDatum);
        return backend.with(
                database,
                Telwijzebeheer.class,
                beheer -> meld(beheer.bepaal(gekozen, periode, telt.equals("ja"), van)));
    }

    private List<Invoerfout> fouten() {
        var fouten = new ArrayList<Invoerfout>();
        if (vanaf == null) {
            fouten.add(Invoerfout.inVeld("--vanaf", "", "Geef de eerste dag, als 2027-01-01."));
        } else if (tot != null && !tot.isAfter(vanaf)) {
            fouten.add(Invoerfout.inVeld("--tot", tot.toString(), "Geef een dag na " + vanaf + "."));
        }
        if (!telt.equals("ja") && !telt.equals("nee")) {
            fouten.add(Invoerfout.inVeld("--telt", telt, "Kies ja of nee."));
        }
        if (bron.isBlank()) {
            fouten.add(Invoerfout.inVeld("--bron", bron, "Schrijf wie dit zegt, en waar."));
        }
        return fouten;
    }

    private int meld(List<Invoerfout> fouten) {
        if (!fouten.isEmpty()) {
            return Refusals.print(spec.commandLine(), fouten);
        }
        spec.commandLine().getOut().println("Vastgelegd. De regel geldt voor wat vanaf nu wordt gelezen.");
        return 0;
    }
}
