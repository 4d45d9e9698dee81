package nl.doorstroom.realisatie.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.realisatie.Uitvalproef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Books made-up entries with several writers at once until it is killed, and says after every commit which one it was. What
 * was said before is not sent again; what was perhaps committed and not said is.
 */
@Command(name = "schrijf", hidden = true, description = "Boekt verzonnen gegevens tot het proces wordt gestopt.")
public final class SchrijfCommand implements Callable<Integer> {
    private final Backend backend;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--na",
            split = ",",
            required = true,
            paramLabel = "N",
            description = "Per schrijver het laatste nummer.")
    @SuppressWarnings("NullAway.Init")
    private List<Integer> na;

    SchrijfCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        return backend.with(database, Uitvalproef.class, this::schrijf);
    }

    private int schrijf(Uitvalproef proef) {
        System.out.println("gereed");
        var draden = new Thread[na.size()];
        for (int schrijver = 0; schrijver < draden.length; schrijver++) {
            int deze = schrijver;
            draden[schrijver] = Thread.ofPlatform().start(() -> schrijf(proef, deze, System.out));
        }
        for (var draad : draden) {
            wacht(draad);
        }
        return 1;
    }

    /** Ends by the first failure: the database is gone, and so will the process be. */
    private void schrijf(Uitvalproef proef, int schrijver, PrintStream uit) {
        for (int volgnummer = na.get(schrijver) + 1; ; volgnummer++) {
            int deze = volgnummer;
            SystemTask.run("proef met uitval", () -> {
                proef.schrijf(schrijver, deze);
                return deze;
            });
            uit.println("geboekt " + schrijver + " " + volgnummer);
        }
    }

    private static void wacht(Thread draad) {
        try {
            draad.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
