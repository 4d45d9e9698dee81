package nl.doorstroom.toezicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.doorstroom.toegang.Schrijver;

/**
 * Something a provincie did in place of a gemeente, or what it cost.
 *
 * @param mensen housed; below 0 in what takes another back
 * @param euros cost in euros with two decimals; below 0 as before
 * @param omschrijving what was done, without an address or anything personal
 * @param grondslag what the cost is based on
 * @param neemtTerug the number of the post that it takes back; empty when it is one itself
 */
public record Uitvoeringspost(
        long nummer,
        LocalDate datum,
        int mensen,
        BigDecimal euros,
        String omschrijving,
        String grondslag,
        OptionalLong neemtTerug,
        Schrijver door) {
    /** The counter entry: the same figures the other way around. */
    Uitvoeringspost tegenboeking(LocalDate op, String reden, Schrijver wie) {
        return new Uitvoeringspost(0, op, -mensen, euros.negate(), reden, grondslag, OptionalLong.of(nummer), wie);
    }
}
