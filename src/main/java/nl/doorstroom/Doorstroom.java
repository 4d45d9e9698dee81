package nl.doorstroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.gebied.cli.HerindelingCommand;
import nl.doorstroom.gebied.cli.InwonersCommand;
import nl.doorstroom.koppeling.cli.AlgoritmeregisterCommand;
import nl.doorstroom.koppeling.cli.InstantieCommand;
import nl.doorstroom.koppeling.cli.KoppelCommand;
import nl.doorstroom.koppeling.cli.SimulatieCommand;
import nl.doorstroom.platform.cli.DutchUsage;
import nl.doorstroom.publicatie.cli.PublicatieCommand;
import nl.doorstroom.realisatie.cli.RealisatieCommand;
import nl.doorstroom.taakstelling.cli.TaakstellingCommand;
import nl.doorstroom.toegang.cli.AuditCommand;
import nl.doorstroom.toegang.cli.ToegangCommand;
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
        footer = {"", "Uitleg bij een opdracht: ./doorstroom OPDRACHT --help"})
public final class Doorstroom {
    /** In the order in which help lists them. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("start", StartCommand.class);
        COMMANDS.put("verdeel", VerdeelCommand.class);
        COMMANDS.put("koppel", KoppelCommand.class);
        COMMANDS.put("koppel-instantie", InstantieCommand.class);
        COMMANDS.put("koppel-simulatie", SimulatieCommand.class);
        COMMANDS.put("algoritmeregister", AlgoritmeregisterCommand.class);
        COMMANDS.put("inwoners", InwonersCommand.class);
        COMMANDS.put("herindeling", HerindelingCommand.class);
        COMMANDS.put("taakstelling", TaakstellingCommand.class);
        COMMANDS.put("realisatie", RealisatieCommand.class);
        COMMANDS.put("publicatie", PublicatieCommand.class);
        COMMANDS.put("audit", AuditCommand.class);
        COMMANDS.put("toegang", ToegangCommand.class);
        COMMANDS.put("bench", BenchCommand.class);
        COMMANDS.put("proef", ProefCommand.class);
        COMMANDS.put("test", TestCommand.class);
        COMMANDS.put("help", HelpCommand.class);
        COMMANDS.put("oefen", RehearseCommand.class);
    }

    /** Those that answer at once. */
    private static final Set<String> QUICK = Set.of("verdeel", "koppel", "koppel-instantie", "koppel-simulatie");

    private Doorstroom() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Reading what a command can do costs time, so a command that must answer at once is read alone. */
    static int run(String... args) {
        var quick = args.length > 0 && QUICK.contains(args[0]);
        return (quick ? commandLine(Set.of(args[0])) : commandLine()).execute(args);
    }

    static CommandLine commandLine() {
        return commandLine(COMMANDS.keySet());
    }

    private static CommandLine commandLine(Set<String> names) {
        var factory = new CommandFactory();
        var commandLine = new CommandLine(new Doorstroom(), factory);
        COMMANDS.forEach((name, type) -> {
            if (names.contains(name)) {
                commandLine.addSubcommand(name, new CommandLine(type, factory));
            }
        });
        return DutchUsage.apply(commandLine);
    }
}
