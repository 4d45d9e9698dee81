package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What came of something done in a round: it was done, or nothing was and all that is wrong is told. */
public sealed interface Rondeuitkomst {
    /** @param aantal gemeenten that it was done for */
    record Gedaan(int aantal) implements Rondeuitkomst {}

    /** Nothing was done. */
    record Geweigerd(List<Invoerfout> fouten) implements Rondeuitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
