package nl.doorstroom.toezicht.informatie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who wrote something and when.
 *
 * @param door role and organisation, never a name
 */
public record Ondertekening(String door, Instant op) {
    private static final ZoneId TIJD = ZoneId.of("Europe/Amsterdam");

    /** The day on which it was written, in Dutch time. */
    public LocalDate dag() {
        return LocalDate.ofInstant(op, TIJD);
    }
}
