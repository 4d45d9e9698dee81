package nl.doorstroom.toezicht.signaal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * How many people a gemeente housed in the last whole months.
 *
 * @param mensen in all of those months; below 0 when more were taken off
 * @param maanden how many, 1 or more
 */
public record Tempo(long mensen, int maanden) {
    public Tempo {
        if (maanden < 1) {
            throw new IllegalArgumentException("Tempo: maanden (" + maanden + ") must be 1 or more.");
        }
    }

    /**
     * Whether so many people in so many months asks for more a month than this; without rounding.
     *
     * @param nodig 0 or more
     * @param inMaanden 1 or more
     */
    boolean isMinderDan(long nodig, long inMaanden) {
        return mensen * inMaanden < nodig * maanden;
    }

    /** People a month, with one decimal. */
    String perMaand() {
        var gemiddeld = BigDecimal.valueOf(mensen).divide(BigDecimal.valueOf(maanden), 1, RoundingMode.HALF_UP);
        return DutchFormat.decimal(gemiddeld, 1);
    }

    Deel deel() {
        return Deel.gerekend("gemiddeld per maand in de laatste " + maanden + " maanden", perMaand());
    }
}
