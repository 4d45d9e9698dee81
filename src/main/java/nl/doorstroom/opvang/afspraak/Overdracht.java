package nl.doorstroom.opvang.afspraak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.toegang.Schrijver;

/**
 * Places that one gemeente takes over from another in the same provincie, from a day on.
 *
 * @param plaatsen 1 or more
 * @param correctie that it should not have been, or is over; empty as long as it holds
 */
public record Overdracht(
        long nummer,
        Gebiedscode provincie,
        Gebiedscode van,
        Gebiedscode naar,
        Opgavesoort soort,
        LocalDate per,
        int plaatsen,
        String reden,
        Schrijver door,
        Optional<Correctie> correctie) {
    /** Why it no longer counts. */
    public record Correctie(String reden, Schrijver door) {}

    public Overdracht {
        if (plaatsen < 1 || van.equals(naar)) {
            throw new IllegalArgumentException("Overdracht of " + plaatsen + " from " + van + " to " + naar + ".");
        }
    }

    /** Whether it counted, as known at a moment. */
    public boolean telt(Instant bekendOp) {
        return !door.op().isAfter(bekendOp)
                && correctie.filter(een -> !een.door().op().isAfter(bekendOp)).isEmpty();
    }
}
