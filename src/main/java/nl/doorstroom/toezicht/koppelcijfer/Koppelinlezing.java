package nl.doorstroom.toezicht.koppelcijfer;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;

/** What became of koppelcijfers that were handed in: all of them or nothing. */
public sealed interface Koppelinlezing {
    /**
     * A figure that is new, or comes in the place of another.
     *
     * @param vorige what was known of that gemeente and day until now
     */
    record Wijziging(Koppelcijfer cijfer, Optional<Koppelcijfer> vorige) {}

    /**
     * They are kept (or, tried out, would be).
     *
     * @param wijzigingen in the order in which they were handed in; empty when all of it was known
     * @param ongewijzigd how many were known already
     */
    record Gelezen(List<Wijziging> wijzigingen, int ongewijzigd) implements Koppelinlezing {
        public Gelezen {
            wijzigingen = List.copyOf(wijzigingen);
        }
    }

    /** Nothing was kept; every fault at once, in order of line. */
    record Afgekeurd(List<Invoerfout> fouten) implements Koppelinlezing {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }
}
