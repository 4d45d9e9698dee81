package nl.doorstroom.opvang.opgave;

import java.time.LocalDate;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * That an area must have so many places from a day on.
 *
 * @param gebied the country, a provincie, a region or a gemeente
 * @param per the day from which it holds, until the next opgave of that area
 * @param plaatsen 0 or more
 * @param grond what laid it down: a capaciteitsbesluit or an agreement, as it stands in a sentence
 * @param adres page on which that stands
 */
public record Opgave(
        Gebiedscode gebied, Opgavesoort soort, LocalDate per, long plaatsen, Bron bron, String grond, String adres) {
    public Opgave {
        if (plaatsen < 0) {
            throw new IllegalArgumentException("Opgave of " + gebied + " (" + plaatsen + ") must be 0 or more.");
        }
    }

    @Override
    public String toString() {
        return gebied + ": " + plaatsen + " per " + per;
    }
}
