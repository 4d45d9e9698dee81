package nl.doorstroom.realisatie.verschil.web;

import java.time.YearMonth;
import nl.doorstroom.platform.web.DutchFormat;

/** A month that is written in words and sorts by time. */
record Maand(YearMonth maand) implements Comparable<Maand> {
    @Override
    public int compareTo(Maand ander) {
        return maand.compareTo(ander.maand);
    }

    @Override
    public String toString() {
        return DutchFormat.month(maand);
    }
}
