package nl.doorstroom.platform.rest;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers with what a cache must know. */
public final class Answers {
    private static final Duration LASTING = Duration.ofDays(1);
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private Answers() {}

    /** An answer that may be another the next time. */
    public static <T> ResponseEntity<T> current(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }

    /**
     * An answer that never changes within this version of the API: may be kept for a day.
     *
     * @param state names the state the answer was made from, in letters, digits, dots and hyphens
     * @param since day since which it holds; null when not known
     */
    public static <T> ResponseEntity<T> lasting(T body, String state, @Nullable LocalDate since) {
        return validated(body, state, since, CacheControl.maxAge(LASTING).cachePublic());
    }

    /** As {@link #lasting} for what may change with its state: may be kept, but must be asked for again. */
    public static <T> ResponseEntity<T> checked(T body, String state, @Nullable LocalDate since) {
        return validated(body, state, since, CacheControl.noCache().cachePublic());
    }

    private static <T> ResponseEntity<T> validated(
            T body, String state, @Nullable LocalDate since, CacheControl keeping) {
        var answer = ResponseEntity.ok().cacheControl(keeping).eTag("\"" + state + "-" + Api.VERSION + "\"");
        if (since != null) {
            answer.lastModified(since.atStartOfDay(DUTCH_TIME));
        }
        return answer.body(body);
    }
}
