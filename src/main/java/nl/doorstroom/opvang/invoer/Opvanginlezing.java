package nl.doorstroom.opvang.invoer;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What became of what was handed in: all of it or nothing. */
public sealed interface Opvanginlezing {
    /**
     * Something that is new or gets otherwise.
     *
     * @param locatie code of the locatie
     * @param wat what changes, as a sentence without a full stop
     */
    record Wijziging(String locatie, String naam, String wat) {}

    /**
     * It is kept (or, tried out, would be).
     *
     * @param wijzigingen in the order in which they were handed in; empty when all of it was known
     * @param ongewijzigd how many lines were known already
     */
    record Gelezen(List<Wijziging> wijzigingen, int ongewijzigd) implements Opvanginlezing {
        public Gelezen {
            wijzigingen = List.copyOf(wijzigingen);
        }
    }

    /** Nothing was kept; every fault at once, in order of line. */
    record Afgekeurd(List<Invoerfout> fouten) implements Opvanginlezing {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }
}
