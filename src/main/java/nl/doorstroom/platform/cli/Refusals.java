package nl.doorstroom.platform.cli;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import picocli.CommandLine;

/** How a command tells what is wrong with what it was given. */
public final class Refusals {
    private Refusals() {}

    /** Prints every fault to standard error and gives exit code 2. */
    public static int print(CommandLine command, List<Invoerfout> faults) {
        faults.forEach(command.getErr()::println);
        command.getErr()
                .println("Er is niets opgeslagen: " + faults.size() + (faults.size() == 1 ? " fout." : " fouten."));
        return 2;
    }
}
