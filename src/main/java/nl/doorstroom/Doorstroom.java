package nl.doorstroom;

import nl.doorstroom.gebied.cli.HerindelingCommand;
import nl.doorstroom.gebied.cli.InwonersCommand;
import nl.doorstroom.platform.cli.DutchUsage;
import nl.doorstroom.verdeling.cli.VerdeelCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code ./doorstroom OPDRACHT}. Exit codes: 0 done, 1 a fault of ours, 2 a fault in what was typed or
 * handed in, 3 the database or the port cannot be used.
 */
@Command(
        name = "./doorstroom",
        description = "Doorstroom: van asiel tot en met integratie.",
        subcommands = {
            StartCommand.class,
            VerdeelCommand.class,
            InwonersCommand.class,
            HerindelingCommand.class,
            BenchCommand.class,
            TestCommand.class,
            HelpCommand.class,
            RehearseCommand.class
        },
        footer = {"", "Uitleg bij een opdracht: ./doorstroom OPDRACHT --help"})
public final class Doorstroom {
    private Doorstroom() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return DutchUsage.apply(new CommandLine(new Doorstroom(), new CommandFactory()));
    }
}
