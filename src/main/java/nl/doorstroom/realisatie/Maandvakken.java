package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;

/**
 * Months cut up where the way of counting changes, for one reading of many grootboeken.
 *
 * @param eerste the first month that is asked
 * @param telwijze as known at the moment of the reading
 */
record Maandvakken(YearMonth eerste, Tijdvakken vakken, Kolommen kolommen, Telwijze telwijze, Instant bekendOp) {
    /** @param laatste the last month, that one included */
    static Maandvakken van(
            YearMonth eerste, YearMonth laatste, Kolommen kolommen, Telwijze telwijze, Instant bekendOp) {
        var geldend = telwijze.bekendOp(bekendOp);
        var grenzen = new HashSet<LocalDate>();
        for (var maand = eerste; !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
            grenzen.add(maand.atDay(1));
        }
        geldend.grenzen().forEach(grenzen::add);
        var einde = laatste.plusMonths(1).atDay(1);
        return new Maandvakken(eerste, Tijdvakken.van(eerste.atDay(1), einde, grenzen), kolommen, geldend, bekendOp);
    }

    /** Whether somebody housed so on this day counts in one of these months. */
    boolean telt(Soort soort, LocalDate dag) {
        return !dag.isBefore(eerste.atDay(1)) && telwijze.telt(soort, dag);
    }
}
