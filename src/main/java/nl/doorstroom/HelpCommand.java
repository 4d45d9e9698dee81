package nl.doorstroom;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the commands, all or one. */
@Command(name = "help", description = "Toont de opdrachten, of de uitleg bij een opdracht.")
final class HelpCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "OPDRACHT", description = "De opdracht waarover u uitleg wilt.")
    private String[] path = {};

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine().getParent();
        for (var name : path) {
            command = below(command, name);
        }
        command.usage(command.getOut());
        return CommandLine.ExitCode.OK;
    }

    private static CommandLine below(CommandLine command, String name) {
        var found = command.getSubcommands().get(name);
        if (found == null) {
            throw new ParameterException(command, "Onbekend: '" + name + "'.");
        }
        return found;
    }
}
