package nl.doorstroom.gebied.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.GeregistreerdeHerindeling;
import nl.doorstroom.gebied.Herindeling;
import nl.doorstroom.gebied.Herindelingsuitkomst.Aanvaard;
import nl.doorstroom.gebied.Herindelingsuitkomst.Afgewezen;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Enters a herindeling, tries one out, or lists those entered. */
@Command(
        name = "herindeling",
        description = {
            "Voer een gemeentelijke herindeling in die op 1 januari ingaat.",
            "Cijfers van oude gemeenten blijven staan en tellen op naar de nieuwe."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  herindeling --soort samenvoeging --datum 2024-01-01 --van GM0743,GM0847 --naar GM9001 --naam Peelrand --bron \"Stb. 2023, 1\"",
            "  herindeling --soort splitsing --datum 2024-01-01 --van GM0847 --deel \"GM0743;Asten;1/3\" --deel \"GM9002;Lierop;2/3\" --bron \"Stb. 2023, 1\"",
            "  herindeling --soort naamswijziging --datum 2024-01-01 --van GM0164 --naam \"Hengelo in Twente\" --bron \"Raadsbesluit\""
        })
public final class HerindelingCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--soort",
            paramLabel = "SOORT",
            defaultValue = "",
            description = "samenvoeging, splitsing of naamswijziging.")
    private String soort = "";

    @Option(
            names = "--datum",
            paramLabel = "DATUM",
            description = "De 1 januari waarop de herindeling ingaat, als 2024-01-01.")
    private @Nullable LocalDate datum;

    @Option(names = "--van", paramLabel = "CODE", split = ",", description = "De oude gemeente of gemeenten.")
    private List<String> van = List.of();

    @Option(
            names = "--naar",
            paramLabel = "CODE",
            defaultValue = "",
            description = "De nieuwe gemeente na een samenvoeging, of de oude die verdergaat.")
    private String naar = "";

    @Option(names = "--naam", paramLabel = "NAAM", defaultValue = "", description = "De naam vanaf die datum.")
    private String naam = "";

    @Option(
            names = "--deel",
            paramLabel = "DEEL",
            description =
                    "Bij een splitsing: CODE;NAAM;AANDEEL, zo nodig gevolgd door ;KOLOM;RIJ op de kaart. Het aandeel in de inwoners is een breuk.")
    private List<String> delen = List.of();

    @Option(names = "--bron", paramLabel = "TEKST", defaultValue = "", description = "De wet of het besluit.")
    private String bron = "";

    @Option(names = "--bron-datum", paramLabel = "DATUM", description = "Datum van die bron.")
    private @Nullable LocalDate bronDatum;

    @Option(names = "--proef", description = "Laat zien wat er zou veranderen zonder iets op te slaan.")
    private boolean proef;

    @Option(names = "--lijst", description = "Toon de ingevoerde herindelingen.")
    private boolean lijst;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    HerindelingCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        if (lijst) {
            return backend.with(database, Gebieden.class, this::toonLijst);
        }
        if (datum == null || bron.isBlank()) {
            return afgewezen(List.of(Invoerfout.inVeld("--datum en --bron", "", "Geef de datum en de bron.")));
        }
        var form = new HerindelingForm(datum, new Bron(bron, bronDatum));
        return form.lees(soort, van, naar, naam, delen)
                .map(herindeling -> backend.with(database, Gebieden.class, gebieden -> voerIn(gebieden, herindeling)))
                .orElseGet(() -> afgewezen(form.fouten()));
    }

    private int voerIn(Gebieden gebieden, Herindeling herindeling) {
        return switch (proef ? gebieden.beproef(herindeling) : gebieden.herindeel(herindeling)) {
            case Afgewezen afgewezen -> afgewezen(afgewezen.fouten());
            case Aanvaard aanvaard -> {
                aanvaard.gevolgen().forEach(uit()::println);
                uit().println(proef ? "Er is niets opgeslagen (proef)." : "De herindeling is ingevoerd.");
                yield 0;
            }
        };
    }

    private int toonLijst(Gebieden gebieden) {
        var alle = gebieden.herindelingen();
        alle.forEach(herindeling -> uit().println(regel(herindeling)));
        if (alle.isEmpty()) {
            uit().println("Er zijn geen herindelingen ingevoerd.");
        }
        return 0;
    }

    private static String regel(GeregistreerdeHerindeling herindeling) {
        return herindeling.datum() + " " + herindeling.soort() + ": " + codes(herindeling.van()) + " naar "
                + codes(herindeling.naar()) + ". Bron: " + herindeling.bron() + ".";
    }

    private static String codes(List<Gebiedscode> codes) {
        return codes.stream().map(Gebiedscode::waarde).collect(Collectors.joining(", "));
    }

    private int afgewezen(List<Invoerfout> fouten) {
        return Refusals.print(spec.commandLine(), fouten);
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}
