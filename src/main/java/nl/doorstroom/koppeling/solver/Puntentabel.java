package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * The points of every household at every place. More is better; {@link #VERBODEN} where a hard ground rules the pair out.
 * Waiting is worth 0, so a pair below 0 is only chosen when a rule demands it.
 */
public final class Puntentabel {
    /** The pair is ruled out. */
    public static final double VERBODEN = Double.NEGATIVE_INFINITY;

    /** Keeps sums of all households far inside what a double counts exactly to nine decimals. */
    public static final double MEESTE_PUNTEN = 1e9;

    private final double[][] rijen;
    private final int plaatsen;

    private Puntentabel(double[][] rijen, int plaatsen) {
        this.rijen = rijen;
        this.plaatsen = plaatsen;
    }

    /**
     * The table of these rows, one for each household in the order of the question. The rows are kept and not copied, for
     * they fill most of the memory: who hands them over leaves them alone.
     *
     * @throws IllegalArgumentException when a row has another length, or holds a number that is not {@link #VERBODEN} and
     *     not between minus and plus {@link #MEESTE_PUNTEN}
     */
    public static Puntentabel van(double[][] rijen, int plaatsen) {
        for (int huishouden = 0; huishouden < rijen.length; huishouden++) {
            eis(rijen[huishouden], huishouden, plaatsen);
        }
        return new Puntentabel(rijen, plaatsen);
    }

    private static void eis(double[] rij, int huishouden, int plaatsen) {
        if (rij.length != plaatsen) {
            throw new IllegalArgumentException(
                    "Rij " + huishouden + " has " + rij.length + " places instead of " + plaatsen + ".");
        }
        for (var punten : rij) {
            if (!(Math.abs(punten) <= MEESTE_PUNTEN) && punten != VERBODEN) {
                throw new IllegalArgumentException("Rij " + huishouden + " holds " + punten
                        + ": only VERBODEN or a number up to " + MEESTE_PUNTEN + ".");
            }
        }
    }

    public int huishoudens() {
        return rijen.length;
    }

    public int plaatsen() {
        return plaatsen;
    }

    /** The points of a pair, or {@link #VERBODEN}. */
    public double punten(int huishouden, int plaats) {
        return rijen[huishouden][plaats];
    }

    public boolean isVerboden(int huishouden, int plaats) {
        return rijen[huishouden][plaats] == VERBODEN;
    }

    /** The points of a household at every place: a copy. */
    public double[] rij(int huishouden) {
        return rijen[huishouden].clone();
    }

    /** The row itself, for the loops that go through millions of pairs; never written to. */
    double[] ruw(int huishouden) {
        return rijen[huishouden];
    }

    @Override
    public String toString() {
        return "Puntentabel van " + rijen.length + " huishoudens en " + plaatsen + " plaatsen";
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Puntentabel tabel
                && plaatsen == tabel.plaatsen
                && Arrays.deepEquals(rijen, tabel.rijen);
    }

    @Override
    public int hashCode() {
        return 31 * plaatsen + Arrays.deepHashCode(rijen);
    }
}
