package nl.doorstroom.realisatie.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with realisatie from the command line; each task is a command of its own. */
@Command(
        name = "realisatie",
        description = {"Beheer de cijfers over wie is gehuisvest.", "Zonder opdracht: welke opdrachten er zijn."},
        subcommands = {
            ControleerCommand.class,
            InlezenCommand.class,
            MaandtabelCommand.class,
            SoortCommand.class,
            TelwijzeCommand.class
        })
public final class RealisatieCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Without a task it tells which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
