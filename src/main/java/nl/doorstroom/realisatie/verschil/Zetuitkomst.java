package nl.doorstroom.realisatie.verschil;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What came of one or more zetten: all were made, or none and all that is wrong is told. */
public sealed interface Zetuitkomst {
    /** @param aantal zetten that were made; tellingen that stayed as they were are not among them */
    record Gezet(int aantal) implements Zetuitkomst {}

    /** Nothing was made. */
    record Geweigerd(List<Invoerfout> fouten) implements Zetuitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
