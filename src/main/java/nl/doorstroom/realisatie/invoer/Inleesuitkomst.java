package nl.doorstroom.realisatie.invoer;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;

/** What came of reading a file in at once. */
public sealed interface Inleesuitkomst {
    /** Nothing was booked; these are all the faults. */
    record Afgekeurd(List<Invoerfout> fouten) implements Inleesuitkomst {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }

    /** This very file was booked before; nothing changes. */
    record Bekend(Instant geboektOp) implements Inleesuitkomst {}

    /**
     * It is in order, and booked unless it was a trial.
     *
     * @param uitslag what is new, what changed and what was known already
     * @param geboekt how many entries were booked; 0 of a trial
     * @param perGemeente how many people were new, per gemeente
     */
    record Gelezen(Invoer.Uitslag uitslag, int geboekt, SortedMap<Gebiedscode, Long> perGemeente)
            implements Inleesuitkomst {
        public Gelezen {
            perGemeente = new TreeMap<>(perGemeente);
        }
    }
}
