package nl.doorstroom.opvang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.doorstroom.opvang.Opvangmeting;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.TemporaryFolder;
import nl.doorstroom.platform.cli.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom bench opvang}: how fast is worked out what every gemeente lacks in 24 months, beside what PostgreSQL
 * needs to pass once over the same rows.
 */
@Command(name = "opvang", description = "Meet het tekort aan opvang van alle gemeenten over 24 maanden.")
public final class OpvangBench implements Callable<Integer> {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final int OPWARMEN = 60;
    private static final int KEER = 300;
    /** The aim in milliseconds for all gemeenten together, of 95 in a hundred times. */
    private static final int DOEL = 100;

    private final Backend backend;

    @Option(
            names = "--locaties",
            paramLabel = "N",
            defaultValue = "1500",
            description = "Aantal verzonnen locaties (standaard 1500).")
    private int locaties = 1500;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    OpvangBench(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        try (var map = TemporaryFolder.make("doorstroom-opvang")) {
            return backend.with(DatabaseOptions.in(map.path()), Opvangmeting.class, meting -> {
                meet(meting);
                return 0;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meet(Opvangmeting meting) {
        int tellingen = meting.vul(locaties, locaties / 3);
        toon("%,d verzonnen locaties, %,d projecten en %,d tellingen.", locaties, locaties / 3, tellingen);
        toon("24 maanden, alle gemeenten    %s", warm(meting::perGemeente));
        toon("doel: p95 hoogstens           %d ms", DOEL);
        toon("24 maanden, eigen provincie   %s", warm(meting::provincie));
        toon("24 maanden, eigen gemeente    %s", warm(meting::gemeente));
        toon("grens: een keer door de rijen %s", warm(meting::loopDoor));
    }

    private static Timing warm(Runnable werk) {
        Timing.of(OPWARMEN, werk);
        return Timing.of(KEER, werk);
    }

    private void toon(String tekst, Object... waarden) {
        PrintWriter uit = spec.commandLine().getOut();
        uit.println(String.format(NEDERLANDS, tekst, waarden));
        uit.flush();
    }
}
