package nl.doorstroom.koppeling.solver;

/**
 * A household that waits to be linked, as the engine sees it: all its members go to one place together.
 *
 * @param nummer unique in the question; carries no meaning
 * @param personen 1 up to {@link #MEESTE_PERSONEN}
 */
public record Huishouden(String nummer, int personen) {
    /** Far above any real household; keeps the tables per number of persons small. */
    public static final int MEESTE_PERSONEN = 50;

    public Huishouden {
        if (nummer.isBlank() || personen < 1 || personen > MEESTE_PERSONEN) {
            throw new IllegalArgumentException("Huishouden (" + nummer + ", " + personen
                    + " personen) needs a nummer and 1 to " + MEESTE_PERSONEN + " personen.");
        }
    }
}
