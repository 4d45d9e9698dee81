package nl.doorstroom.realisatie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.realisatie.Grootboekcontrole;
import nl.doorstroom.realisatie.Grootboekcontrole.Oordeel;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks that nobody changed an entry of any grootboek. */
@Command(
        name = "controleer",
        description = {
            "Reken van elke boeking de hash na en meld wat is gewijzigd of weggehaald.",
            "Bewaar de zegels op een andere plek en geef ze de volgende keer op."
        })
final class ControleerCommand implements Callable<Integer> {
    private static final int GEBROKEN = 1;
    private static final Pattern VORM = Pattern.compile("(GM\\d{4});(\\d{1,18});([0-9a-f]{64})");

    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--zegels",
            paramLabel = "BESTAND",
            description = "Zegels die u eerder hebt bewaard; toont dat het begin niet is herschreven.")
    private @Nullable Path zegels;

    @Option(
            names = "--bewaar-zegels",
            paramLabel = "BESTAND",
            description = "Schrijf van elke gemeente op bij welke boeking en hash het grootboek nu eindigt.")
    private @Nullable Path bewaar;

    ControleerCommand(Backend backend) {
        this.backend = backend;
    }

    /** Exit 1 when a chain is broken. */
    @Override
    public Integer call() throws IOException {
        var fouten = new ArrayList<Invoerfout>();
        var eerder = zegels == null ? List.<Zegel>of() : lees(zegels, fouten);
        if (!fouten.isEmpty()) {
            return Refusals.print(spec.commandLine(), fouten);
        }
        return backend.with(database, Grootboekcontrole.class, controle -> meld(controle.controleer(eerder)));
    }

    private static List<Zegel> lees(Path bestand, List<Invoerfout> fouten) throws IOException {
        var gelezen = new ArrayList<Zegel>();
        var regels = Files.readAllLines(bestand);
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            var regel = regels.get(nummer);
            lees(regel).ifPresentOrElse(gelezen::add, fout(fouten, nummer + 1, regel));
        }
        return gelezen;
    }

    private static Runnable fout(List<Invoerfout> fouten, int nummer, String regel) {
        return () -> fouten.add(
                new Invoerfout(nummer, "zegel", regel, "Schrijf gemeente, nummer en hash met puntkomma's ertussen."));
    }

    private static Optional<Zegel> lees(String regel) {
        var gevonden = VORM.matcher(regel.strip());
        return gevonden.matches()
                ? Optional.of(new Zegel(gevonden.group(1), Long.parseLong(gevonden.group(2)), gevonden.group(3)))
                : Optional.empty();
    }

    private int meld(Oordeel oordeel) {
        PrintWriter uit = spec.commandLine().getOut();
        oordeel.breuken().forEach(uit::println);
        uit.println(oordeel.boekingen() + " boekingen in " + oordeel.zegels().size() + " grootboeken nagerekend: "
                + (oordeel.isGaaf() ? "alles klopt." : "NIET in orde."));
        bewaar(oordeel.zegels());
        return oordeel.isGaaf() ? 0 : GEBROKEN;
    }

    private void bewaar(List<Zegel> nu) {
        if (bewaar == null) {
            return;
        }
        try {
            Files.write(
                    bewaar,
                    nu.stream()
                            .map(zegel -> zegel.gemeente() + ";" + zegel.nummer() + ";" + zegel.hash())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("De zegels zijn niet te bewaren in " + bewaar, e);
        }
    }
}
