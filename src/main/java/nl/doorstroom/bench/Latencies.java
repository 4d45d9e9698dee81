package nl.doorstroom.bench;

import java.util.Collection;
import java.util.List;

/**
 * How long each of a number of requests took.
 *
 * @param nanos in nanoseconds, shortest first
 */
record Latencies(List<Long> nanos) {
    private static final double NANOS_PER_MILLI = 1_000_000;

    static Latencies of(Collection<Long> nanos) {
        return new Latencies(nanos.stream().sorted().toList());
    }

    /**
     * The shortest time within which at least this share of the requests was answered (nearest rank), in milliseconds.
     *
     * @param percent 1 to 100
     * @throws IllegalArgumentException without requests or outside that range
     */
    double percentile(int percent) {
        if (nanos.isEmpty() || percent < 1 || percent > 100) {
            throw new IllegalArgumentException("No percentile " + percent + " of " + nanos.size() + " requests");
        }
        return nanos.get(Math.ceilDiv(nanos.size() * percent, 100) - 1) / NANOS_PER_MILLI;
    }

    /** The longest, in milliseconds. */
    double longest() {
        return percentile(100);
    }
}
