package nl.doorstroom.koppeling.solver.woning;

/**
 * A household that was linked to the gemeente and needs a home.
 *
 * @param nummer unique in the question; carries no meaning
 * @param personen 1 or more
 * @param slaapkamers that it needs at least; the norm of occupancy of the gemeente, worked out for this household
 * @param rolstoel whether the home must be fit for a wheelchair
 * @param hoogsteHuur what it can pay for a month at most
 */
public record Woningzoeker(String nummer, int personen, int slaapkamers, boolean rolstoel, Huur hoogsteHuur) {
    public Woningzoeker {
        if (nummer.isBlank() || personen < 1 || slaapkamers < 0) {
            throw new IllegalArgumentException("Woningzoeker (" + nummer + ") needs a nummer, 1 or more personen ("
                    + personen + ") and 0 or more slaapkamers (" + slaapkamers + ").");
        }
    }
}
