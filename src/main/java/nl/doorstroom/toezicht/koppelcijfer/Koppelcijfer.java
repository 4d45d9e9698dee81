package nl.doorstroom.toezicht.koppelcijfer;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;

/**
 * How it stood with the koppelingen of a gemeente at the beginning of a day, in people.
 *
 * @param gekoppeld linked for the opgave of the half-year, from its first day until this one
 * @param wachtend linked, whenever that was, and without a home on this day
 * @param bovenNorm those of them who wait longer than the norm for a home; {@code wachtend} at most
 */
public record Koppelcijfer(Gebiedscode gemeente, LocalDate peildatum, int gekoppeld, int wachtend, int bovenNorm) {
    /** More than anybody links to one gemeente; a larger number is a mistake in writing. */
    public static final int HOOGST = 99_999;

    /** Three months into a half-year koppelen has its own peildatum: 1 April and 1 October (handboek 5). */
    private static final int MAANDEN = 3;

    public Koppelcijfer {
        toets("gekoppeld", gekoppeld, HOOGST);
        toets("wachtend", wachtend, HOOGST);
        toets("bovenNorm", bovenNorm, wachtend);
    }

    private static void toets(String wat, int aantal, int hoogst) {
        if (aantal < 0 || aantal > hoogst) {
            throw new IllegalArgumentException(wat + " is " + aantal + ", and must be 0 to " + hoogst + ".");
        }
    }

    /** The half-year that {@link #gekoppeld} is about: as with a stand, its end is the first day of the next one. */
    public Halfjaar halfjaar() {
        return Halfjaar.op(peildatum.minusDays(1));
    }

    /** The day before which people must be linked for their homes to be found within a half-year. */
    public static LocalDate opTijd(Halfjaar halfjaar) {
        return halfjaar.begin().plusMonths(MAANDEN);
    }
}
