package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What came of something done in supervision: it was done, or nothing was and all that is wrong is told. */
public sealed interface Toezichtuitkomst {
    /** @param aantal gemeenten that it was done for, 1 or more */
    record Gedaan(int aantal) implements Toezichtuitkomst {}

    /** Nothing was done. */
    record Geweigerd(List<Invoerfout> fouten) implements Toezichtuitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
