package nl.doorstroom.koppeling.solver.woning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time within which a home must come free to count.
 *
 * @param peildatum the day from which waiting is counted
 * @param uiterlijk the last day on which a home may come free, not before the peildatum
 */
public record Woningtermijn(LocalDate peildatum, LocalDate uiterlijk) {
    private static final int DAGEN_PER_WEEK = 7;

    public Woningtermijn {
        if (uiterlijk.isBefore(peildatum)) {
            throw new IllegalArgumentException(
                    "Woningtermijn (" + peildatum + " t/m " + uiterlijk + ") must not end before it begins.");
        }
    }

    /** The term for so many weeks from a day on. */
    public static Woningtermijn weken(LocalDate peildatum, int weken) {
        return new Woningtermijn(peildatum, peildatum.plusWeeks(weken));
    }

    boolean isTeLaat(Woning woning) {
        return woning.vanaf().isAfter(uiterlijk);
    }

    /** Weeks until somebody can move in, a part of a week for a whole one; 0 when that is possible now. */
    int wachtweken(Woning woning) {
        long dagen = Math.max(0, ChronoUnit.DAYS.between(peildatum, woning.vanaf()));
        return (int) Math.ceilDiv(dagen, DAGEN_PER_WEEK);
    }
}
