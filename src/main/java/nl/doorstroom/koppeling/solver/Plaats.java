package nl.doorstroom.koppeling.solver;

/**
 * A municipality, or anything else with room for households.
 *
 * @param code unique in the question, for instance {@code GM0034}
 * @param capaciteit persons that fit, 0 up to {@link #GROOTSTE_CAPACITEIT}; 0 takes no part
 */
public record Plaats(String code, int capaciteit) {
    /** More than wait in the whole country. */
    public static final int GROOTSTE_CAPACITEIT = 1_000_000;

    public Plaats {
        if (code.isBlank() || capaciteit < 0 || capaciteit > GROOTSTE_CAPACITEIT) {
            throw new IllegalArgumentException("Plaats (" + code + ", capaciteit " + capaciteit
                    + ") needs a code and a capaciteit of 0 to " + GROOTSTE_CAPACITEIT + ".");
        }
    }
}
