package nl.doorstroom.platform.cli;

import java.util.Arrays;
import java.util.Locale;

/** How long a piece of work took, done again and again: in milliseconds, shortest first. */
public record Timing(double[] millis) {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final double NANOS_PER_MILLI = 1e6;

    /** Does work so many times. */
    public static Timing of(int times, Runnable work) {
        var millis = new double[times];
        for (int turn = 0; turn < times; turn++) {
            millis[turn] = once(work);
        }
        Arrays.sort(millis);
        return new Timing(millis);
    }

    private static double once(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    /** The median, what 95 in a hundred stay under, and the longest. */
    @Override
    public String toString() {
        return String.format(
                DUTCH,
                "mediaan %,.1f ms, p95 %,.1f ms, langste %,.1f ms",
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }
}
