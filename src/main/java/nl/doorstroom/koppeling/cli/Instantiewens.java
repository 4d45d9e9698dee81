package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;

/**
 * Which made-up instance somebody wants. The same wish always gives the same instance.
 *
 * @param soort what it is like
 * @param huishoudens 1 or more
 * @param plaatsen 1 up to {@link #MEESTE_PLAATSEN}
 * @param krapte percent fewer places than persons; negative when there is room to spare
 * @param zaad beginning of chance
 */
public record Instantiewens(Soort soort, int huishoudens, int plaatsen, BigDecimal krapte, long zaad) {
    /** The municipalities of 2023. */
    public static final int MEESTE_PLAATSEN = 342;

    static final int MEESTE_HUISHOUDENS = 500_000;
    static final int MINSTE_KRAPTE = -100;
    static final int MEESTE_KRAPTE = 90;

    /** What an instance is like. */
    public enum Soort {
        /** As the country may be: most households go anywhere, some have a hard ground. */
        LANDELIJK,
        /** Most households must go to a few regions that have no room for them all. */
        DICHT,
        /** Households of 3, 4, 5, 7 and 9 persons: hard to fit. */
        KLONTERIG,
        /** Points without any pattern. */
        WILLEKEURIG
    }

    public Instantiewens {
        if (huishoudens < 1 || huishoudens > MEESTE_HUISHOUDENS || plaatsen < 1 || plaatsen > MEESTE_PLAATSEN) {
            throw new IllegalArgumentException("Instantiewens needs 1 to " + MEESTE_HUISHOUDENS + " huishoudens ("
                    + huishoudens + ") and 1 to " + MEESTE_PLAATSEN + " plaatsen (" + plaatsen + ").");
        }
    }
}
