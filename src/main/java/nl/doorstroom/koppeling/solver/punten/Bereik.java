package nl.doorstroom.koppeling.solver.punten;

/**
 * From where on something gives no points any more.
 *
 * @param verblijfKilometers from the present location, 1 to 1000
 * @param schoolKilometers from school, 1 to 1000
 * @param weken between koppeling and a home, 1 to 1000
 * @param netwerkInRegio the part of a bond that counts when the people live elsewhere in the same region
 */
public record Bereik(int verblijfKilometers, int schoolKilometers, int weken, Mate netwerkInRegio) {
    /** Farther than anything in the country; keeps the arithmetic far inside a long. */
    static final int VERSTE = 1000;

    public Bereik {
        if (!past(verblijfKilometers) || !past(schoolKilometers) || !past(weken)) {
            throw new IllegalArgumentException("Bereik (" + verblijfKilometers + " km, " + schoolKilometers + " km, "
                    + weken + " weken) needs numbers of 1 to " + VERSTE + ".");
        }
    }

    private static boolean past(int bereik) {
        return bereik >= 1 && bereik <= VERSTE;
    }
}
