package nl.doorstroom.realisatie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.kern.Invoerfout;

/** What came of wanting to book: all of it stands in the grootboek, or none. */
public sealed interface Boekuitkomst {
    /**
     * @param boekstuk from which they come
     * @param nummers of the boekingen, in the order in which they were asked for
     * @param op since when they are known
     * @param herhaald whether they were booked already, when the same was asked before
     */
    record Geboekt(UUID boekstuk, List<Long> nummers, Instant op, boolean herhaald) implements Boekuitkomst {
        public Geboekt {
            nummers = List.copyOf(nummers);
        }
    }

    /** Nothing was booked; these are all the faults. */
    record Geweigerd(List<Invoerfout> fouten) implements Boekuitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
