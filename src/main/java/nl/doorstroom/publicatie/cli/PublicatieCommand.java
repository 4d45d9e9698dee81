package nl.doorstroom.publicatie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that nobody changed what was drawn up and published, nor what it rests on. */
@Command(name = "publicatie", description = "Controleer de maandcijfers.")
public final class PublicatieCommand implements Callable<Integer> {
    private static final int GEWIJZIGD = 1;

    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PublicatieCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }

    /** Exit 1 when figures are not those of their controlegetal, or the grootboek is another than they rest on. */
    @Command(
            name = "controleer",
            description =
                    "Reken het controlegetal van alle maandcijfers na, en of het grootboek nog hetzelfde is als waar ze op rusten.")
    int controleer(@Mixin DatabaseOptions opties) {
        return backend.with(opties, Maandcijfers.class, maandcijfers -> meld(maandcijfers.controleer()));
    }

    private int meld(List<String> breuken) {
        if (breuken.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println("Alle maandcijfers kloppen met hun controlegetal en met het grootboek.");
            return CommandLine.ExitCode.OK;
        }
        breuken.forEach(spec.commandLine().getErr()::println);
        return GEWIJZIGD;
    }
}
