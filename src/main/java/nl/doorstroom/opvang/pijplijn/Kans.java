package nl.doorstroom.opvang.pijplijn;

/**
 * How likely something is, in millionths, so that sums of expected places are exact whichever way they are added.
 *
 * @param miljoensten 0 (never) to 1,000,000 (certain)
 */
public record Kans(int miljoensten) {
    public static final Kans ZEKER = new Kans(1_000_000);

    private static final long GEHEEL = 1_000_000;

    public Kans {
        if (miljoensten < 0 || miljoensten > GEHEEL) {
            throw new IllegalArgumentException("Kans (" + miljoensten + ") must be 0 to 1,000,000 millionths.");
        }
    }

    /**
     * As often as it went well.
     *
     * @param goed 0 to {@code keren}
     * @param keren 1 or more
     */
    public static Kans van(long goed, long keren) {
        if (keren < 1 || goed < 0 || goed > keren) {
            throw new IllegalArgumentException("Kans needs 0 to " + keren + " out of 1 or more, not " + goed + ".");
        }
        return new Kans(Math.toIntExact(rond(goed * GEHEEL, keren)));
    }

    /** That both happen, when neither says anything of the other. */
    public Kans en(Kans ander) {
        return new Kans(Math.toIntExact(rond((long) miljoensten * ander.miljoensten, GEHEEL)));
    }

    /** Places to expect, in millionths of a place. */
    public long verwacht(int plaatsen) {
        return (long) plaatsen * miljoensten;
    }

    private static long rond(long teller, long noemer) {
        return (2 * teller + noemer) / (2 * noemer);
    }
}
