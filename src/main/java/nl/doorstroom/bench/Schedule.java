package nl.doorstroom.bench;

import java.time.Duration;

/** When requests are due that come at a fixed rate, whatever the answers do. */
record Schedule(int perSecond, Duration length) {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    int requests() {
        return Math.toIntExact(length.toMillis() * perSecond / 1000);
    }

    /** Nanoseconds after the begin at which this request is due, the first being number 0; errors do not add up. */
    long due(int number) {
        return number * NANOS_PER_SECOND / perSecond;
    }
}
