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
        var self = Objects.requireNonNull(spec).commandLine();
        var command = self.getParent();
        for (var name : path) {
            var next = command.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(self, "Onbekend: '" + name + "'.");
            }
            command = next;
        }
        command.usage(command.getOut());
        return CommandLine.ExitCode.OK;
    }
}
