package nl.doorstroom.platform;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties together everything that one question sets in motion, here and at others: W3C Trace Context. The trace id stands
 * in the log, in the audit and in the answer.
 *
 * @param traceId 32 hexadecimal digits, the same at all who take part
 * @param spanId 16 hexadecimal digits, our part
 * @param parentId the part of whoever asked; empty when the trace begins here
 */
public record Trace(String traceId, String spanId, Optional<String> parentId) {
    private static final ScopedValue<Trace> CURRENT = ScopedValue.newInstance();
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");

    /** A trace that begins here. */
    public static Trace begin() {
        return new Trace(digits() + digits(), digits(), Optional.empty());
    }

    /** Our part of the trace in a {@code traceparent} header; a trace of our own when there is none or it is no such thing. */
    public static Trace from(@Nullable String traceparent) {
        var header = TRACEPARENT.matcher(traceparent == null ? "" : traceparent.strip());
        if (!header.matches() || (header.group(0).startsWith("00") && header.group(3) != null)) {
            return begin();
        }
        return new Trace(header.group(1), digits(), Optional.of(header.group(2)));
    }

    /** The trace of the work in hand; a new one when nobody began any. */
    public static Trace current() {
        return CURRENT.isBound() ? CURRENT.get() : begin();
    }

    /** Whether the work in hand belongs to a trace. */
    static boolean isBound() {
        return CURRENT.isBound();
    }

    /** Does work as part of this trace. */
    public <T, X extends Throwable> T run(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** A part of this part. */
    public Trace child() {
        return new Trace(traceId, digits(), Optional.of(spanId));
    }

    /** As a header tells it to others. */
    public String header() {
        return "00-" + traceId + "-" + spanId + "-00";
    }

    private static String digits() {
        var number = 0L;
        while (number == 0) {
            number = ThreadLocalRandom.current().nextLong();
        }
        return "%016x".formatted(number);
    }

    @Override
    public String toString() {
        return header();
    }
}
