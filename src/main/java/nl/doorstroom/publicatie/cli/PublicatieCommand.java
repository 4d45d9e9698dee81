package nl.doorstroom.publicatie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import nl.doorstroom.publicatie.maandcijfers.Maandcode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that nobody changed what was drawn up and published. */
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

    /** Exit 1 when figures are not those of their controlegetal. */
    @Command(
            name = "controleer",
            description = "Reken het controlegetal van alle maandcijfers na en meld wat is gewijzigd.")
    int controleer(@Mixin DatabaseOptions opties) {
        return backend.with(opties, Maandcijfers.class, maandcijfers -> meld(maandcijfers.controleer()));
    }

    private int meld(List<Maandcode> gewijzigd) {
        if (gewijzigd.isEmpty()) {
            spec.commandLine().getOut().println("Alle maandcijfers kloppen met hun controlegetal.");
            return CommandLine.ExitCode.OK;
        }
        gewijzigd.forEach(code -> spec.commandLine()
                .getErr()
                .println("De maandcijfers " + code + " zijn gewijzigd: het controlegetal klopt niet."));
        return GEWIJZIGD;
    }
}
