package nl.doorstroom.koppeling.solver.punten;

/**
 * How much of something there is, as declared by who knows: a demand, a bond, a share of homes.
 *
 * @param procent 0 up to 100
 */
public record Mate(int procent) {
    public static final Mate GEEN = new Mate(0);
    public static final Mate VOL = new Mate(100);

    public Mate {
        if (procent < 0 || procent > 100) {
            throw new IllegalArgumentException("Mate (" + procent + " procent) must lie between 0 and 100.");
        }
    }

    @Override
    public String toString() {
        return procent + "%";
    }
}
