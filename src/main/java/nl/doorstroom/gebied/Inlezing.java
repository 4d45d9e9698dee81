package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;

/** What became of a file with inhabitants: all of it or nothing. */
public sealed interface Inlezing {
    /** The figures are stored (or, tried out, would be). */
    record Ingelezen(Verslag verslag) implements Inlezing {}

    /** The file says what was already known; nothing was stored. */
    record Ongewijzigd(Verslag verslag) implements Inlezing {}

    /** Nothing was stored; every fault at once, in order of line. */
    record Afgekeurd(List<Invoerfout> fouten) implements Inlezing {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }

    /**
     * What was read.
     *
     * @param indeling the day whose division the figures were checked against
     * @param regels one per gemeente, in order of line
     * @param overgeslagen why lines were passed over, and how many for each reason
     */
    record Verslag(LocalDate peildatum, LocalDate indeling, List<Regel> regels, Map<String, Integer> overgeslagen) {
        public Verslag {
            regels = List.copyOf(regels);
            overgeslagen = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(overgeslagen));
        }

        /** Inhabitants of all gemeenten together. */
        public long totaal() {
            return regels.stream().mapToLong(Regel::aantal).sum();
        }
    }

    /**
     * One line that counted.
     *
     * @param regel line in the file, 1 is the header
     * @param vorige what was known of this gemeente on this peildatum before, if anything
     */
    record Regel(int regel, Gebiedscode gemeente, String naam, long aantal, OptionalLong vorige) {}
}
