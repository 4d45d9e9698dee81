package nl.doorstroom.toegang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.toegang.audit.Auditcontrole;
import nl.doorstroom.toegang.audit.Auditvraag;
import nl.doorstroom.toegang.audit.Ketenoordeel;
import nl.doorstroom.toegang.audit.Zegel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that nobody changed the audit, and takes it along as a file. */
@Command(name = "audit", description = "Controleer of exporteer het logboek van handelingen.")
public final class AuditCommand implements Callable<Integer> {
    private static final int GEBROKEN = 1;
    private static final int FOUT = 2;

    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    AuditCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(uit());
        return CommandLine.ExitCode.OK;
    }

    /** Exit 1 when the chain is broken. */
    @Command(
            name = "controleer",
            description = {
                "Reken van elke regel de hash na en meld wat is gewijzigd of weggehaald.",
                "Bewaar het zegel dat deze opdracht toont op een andere plek en geef het de volgende keer op."
            })
    int controleer(
            @Option(
                            names = "--zegel",
                            paramLabel = "N:HASH",
                            description =
                                    "Een zegel dat u eerder hebt genoteerd; toont dat het einde niet is herschreven.")
                    @Nullable
                    String zegel,
            @Option(names = "--bestand", paramLabel = "BESTAND", description = "Controleer een geëxporteerd bestand.")
                    @Nullable
                    Path bestand,
            @Mixin DatabaseOptions opties) {
        var gelezen = Optional.ofNullable(zegel).flatMap(Zegel::lees);
        if (zegel != null && gelezen.isEmpty()) {
            var uitleg = "Schrijf een zegel als volgnummer, dubbele punt en 64 tekens hash.";
            return weiger("--zegel", zegel, uitleg);
        }
        return bestand == null
                ? backend.with(opties, Auditcontrole.class, controle -> meld(controle.controleer(gelezen)))
                : controleer(bestand, gelezen);
    }

    private int controleer(Path bestand, Optional<Zegel> zegel) {
        try (var lezer = Files.newBufferedReader(bestand)) {
            return meld(Auditcontrole.controleer(lezer, zegel));
        } catch (IOException e) {
            return weiger("--bestand", bestand.toString(), "Het bestand is niet te lezen.");
        } catch (IllegalArgumentException e) {
            return weiger("--bestand", bestand.toString(), String.valueOf(e.getMessage()));
        }
    }

    private int meld(Ketenoordeel oordeel) {
        if (oordeel.isGaaf()) {
            uit().println("De keten is gaaf: " + oordeel.aantal() + (oordeel.aantal() == 1 ? " regel." : " regels."));
            uit().println("Zegel: " + oordeel.laatste());
            return CommandLine.ExitCode.OK;
        }
        oordeel.breuken().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().println("De keten is gebroken (" + oordeel.aantal() + " regels gelezen).");
        return GEBROKEN;
    }

    /** Never writes over a file that is there. */
    @Command(
            name = "exporteer",
            description = "Schrijf de regels van een periode naar een bestand (JSON Lines), met hun hashes.")
    int exporteer(
            @Option(names = "--van", paramLabel = "DATUM", description = "Eerste dag, als 2026-01-01.") @Nullable
                    LocalDate van,
            @Option(names = "--tot", paramLabel = "DATUM", description = "De dag na de laatste.") @Nullable
                    LocalDate tot,
            @Parameters(paramLabel = "BESTAND", description = "Nieuw bestand.") Path bestand,
            @Mixin DatabaseOptions opties) {
        var dagen = new Auditvraag.Dagen(Optional.ofNullable(van), Optional.ofNullable(tot));
        try (var schrijver = new PrintWriter(Files.newBufferedWriter(bestand, StandardOpenOption.CREATE_NEW))) {
            var uitkomst = backend.with(opties, Auditcontrole.class, controle -> {
                var aantal = controle.exporteer(dagen, schrijver);
                uit().println(aantal + " regels geschreven naar " + bestand + ".");
                return CommandLine.ExitCode.OK;
            });
            return schrijver.checkError() ? nietGeschreven(bestand) : zonderLegeResten(uitkomst, bestand);
        } catch (IOException e) {
            return nietGeschreven(bestand);
        }
    }

    /** When the database refused there is nothing in the file, and it would stand in the way of the next attempt. */
    private static int zonderLegeResten(int uitkomst, Path bestand) throws IOException {
        if (uitkomst != CommandLine.ExitCode.OK) {
            Files.delete(bestand);
        }
        return uitkomst;
    }

    private int nietGeschreven(Path bestand) {
        var uitleg = "Het bestand bestaat al of is niet te schrijven. Kies een andere naam of map.";
        return weiger("BESTAND", bestand.toString(), uitleg);
    }

    private int weiger(String veld, String waarde, String uitleg) {
        Refusals.print(spec.commandLine(), List.of(Invoerfout.inVeld(veld, waarde, uitleg)));
        return FOUT;
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}
