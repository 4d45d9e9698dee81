package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How sums of points are written: with a decimal point, no mark between thousands, and as many decimals as the points
 * themselves have. A sum of thousands of doubles carries a trace of rounding far behind those.
 */
record Getalvorm(int decimalen) {
    private static final int MEESTE = 9;

    Getalvorm {
        decimalen = Math.min(decimalen, MEESTE);
    }

    String som(double punten) {
        return afgerond(punten).setScale(decimalen, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A bound is rounded upwards, or it would be none. */
    String bovengrens(double punten) {
        return afgerond(punten).setScale(decimalen, RoundingMode.CEILING).toPlainString();
    }

    private static BigDecimal afgerond(double punten) {
        return new BigDecimal(punten).setScale(MEESTE, RoundingMode.HALF_EVEN);
    }
}
