package nl.doorstroom;

import java.util.Objects;
import java.util.concurrent.Callable;
import nl.doorstroom.realisatie.cli.SchrijfCommand;
import nl.doorstroom.realisatie.cli.UitvalCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the trials that take too long for a test. */
@Command(
        name = "proef",
        description = "Beproef Doorstroom op tijdelijke gegevens: wat gebeurt er als het uitvalt?",
        subcommands = {UitvalCommand.class, SchrijfCommand.class})
final class ProefCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getOut());
        return CommandLine.ExitCode.OK;
    }
}
