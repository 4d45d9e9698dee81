package nl.doorstroom.koppeling.solver.woning;

import java.util.Locale;

/**
 * A rent for a month.
 *
 * @param centen 0 or more
 */
public record Huur(int centen) implements Comparable<Huur> {
    public Huur {
        if (centen < 0) {
            throw new IllegalArgumentException("Huur (" + centen + " cent) must be 0 or more.");
        }
    }

    @Override
    public int compareTo(Huur ander) {
        return Integer.compare(centen, ander.centen);
    }

    @Override
    public String toString() {
        return String.format(Locale.forLanguageTag("nl"), "€ %,d,%02d", centen / 100, centen % 100);
    }
}
