package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The question every reading answers: how did things stand at the beginning of a day, as was known at a moment?
 *
 * @param bekendOp what was registered by then counts, that very moment included
 */
public record Peiling(LocalDate peildatum, Instant bekendOp) {
    /** Dutch law counts days in Dutch time. */
    public static final ZoneId TIJD = ZoneId.of("Europe/Amsterdam");

    /** As was known at the beginning of a day. */
    public static Peiling van(LocalDate peildatum, LocalDate bekendOp) {
        return new Peiling(peildatum, begin(bekendOp));
    }

    /** The moment at which a day begins. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(TIJD).toInstant();
    }

    /** Whether both times are the beginning of a month: as often as the figures are published to everybody. */
    public boolean isMaandcijfer() {
        var bekend = bekendOp.atZone(TIJD);
        return peildatum.getDayOfMonth() == 1
                && bekend.getDayOfMonth() == 1
                && bekend.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    @Override
    public String toString() {
        return peildatum + " zoals bekend op " + bekendOp;
    }
}
