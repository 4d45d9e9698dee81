package nl.doorstroom;

import java.util.Objects;
import java.util.concurrent.Callable;
import nl.doorstroom.bench.WebBench;
import nl.doorstroom.koppeling.cli.KoppeladviesBench;
import nl.doorstroom.opvang.cli.OpvangBench;
import nl.doorstroom.realisatie.cli.GrootboekBench;
import nl.doorstroom.verdeling.cli.VerdelingBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the measurements; each module measures itself. */
@Command(
        name = "bench",
        description = "Meet hoe snel Doorstroom is, naast de grens op deze computer.",
        subcommands = {
            VerdelingBench.class,
            GrootboekBench.class,
            OpvangBench.class,
            KoppeladviesBench.class,
            WebBench.class
        })
final class BenchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getOut());
        return CommandLine.ExitCode.OK;
    }
}
