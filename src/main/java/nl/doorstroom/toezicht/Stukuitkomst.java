package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What came of something done with a paper: it was done, or nothing was and all that is wrong is told. */
public sealed interface Stukuitkomst {
    /** @param nummer under which the paper is kept */
    record Gedaan(long nummer) implements Stukuitkomst {}

    /** Nothing was done. */
    record Geweigerd(List<Invoerfout> fouten) implements Stukuitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
