package nl.doorstroom.gebied.cli;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import picocli.CommandLine;

/** How both commands tell what is wrong. */
final class Meldingen {
    private Meldingen() {}

    /** Prints every fault to standard error and gives exit code 2. */
    static int afgekeurd(CommandLine opdracht, List<Invoerfout> fouten) {
        fouten.forEach(opdracht.getErr()::println);
        opdracht.getErr()
                .println("Er is niets opgeslagen: " + fouten.size() + (fouten.size() == 1 ? " fout." : " fouten."));
        return 2;
    }
}
