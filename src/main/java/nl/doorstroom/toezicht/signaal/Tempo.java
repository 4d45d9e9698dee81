package nl.doorstroom.toezicht.signaal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * How many people a gemeente housed in the last whole months of which anything is booked.
 *
 * @param mensen in all of those months; below 0 when more were taken off
 * @param eerste the first month
 * @param laatste the last month, that one included
 */
public record Tempo(long mensen, YearMonth eerste, YearMonth laatste) {
    public Tempo {
        if (laatste.isBefore(eerste)) {
            throw new IllegalArgumentException("Tempo from " + eerste + " to " + laatste + " must be a month or more.");
        }
    }

    private long maanden() {
        return ChronoUnit.MONTHS.between(eerste, laatste) + 1;
    }

    /**
     * Whether so many people in so many months asks for more a month than this; without rounding.
     *
     * @param nodig 0 or more
     * @param inMaanden 1 or more
     */
    boolean isMinderDan(long nodig, long inMaanden) {
        return mensen * inMaanden < nodig * maanden();
    }

    /** People a month, with one decimal. */
    Deel deel() {
        var gemiddeld = BigDecimal.valueOf(mensen).divide(BigDecimal.valueOf(maanden()), 1, RoundingMode.HALF_UP);
        return Deel.gerekend(
                "gemiddeld per maand, van " + DutchFormat.month(eerste) + " tot en met " + DutchFormat.month(laatste),
                DutchFormat.decimal(gemiddeld, 1));
    }
}
