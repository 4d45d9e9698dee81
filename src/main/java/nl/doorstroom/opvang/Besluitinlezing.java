package nl.doorstroom.opvang;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.opgave.Opvangbesluit;

/** What became of a capaciteitsbesluit that was handed in: all of it or nothing. */
public sealed interface Besluitinlezing {
    /**
     * What a provincie gets.
     *
     * @param was by the decision beside which this one was laid
     */
    record Regel(Gebiedscode provincie, long plaatsen, Optional<Long> was) {}

    /**
     * It is kept (or, tried out, would be).
     *
     * @param was beside which it was laid: the version before, the decision on which it builds, or the one that holds until
     *     then; empty when it is the first
     * @param som of the provincies; may be another number than was decided
     */
    record Gelezen(Opvangbesluit besluit, Optional<Opvangbesluit> was, List<Regel> regels, long som)
            implements Besluitinlezing {
        public Gelezen {
            regels = List.copyOf(regels);
        }
    }

    /** Nothing was kept; every fault at once, in order of line. */
    record Afgekeurd(List<Invoerfout> fouten) implements Besluitinlezing {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }
}
