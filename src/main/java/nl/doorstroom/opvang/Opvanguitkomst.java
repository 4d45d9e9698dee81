package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What became of something about reception that was to be written down. */
public sealed interface Opvanguitkomst {
    /** It is kept. @param nummer by which it is found again */
    record Gedaan(long nummer) implements Opvanguitkomst {}

    /** Nothing was kept; all that is wrong. */
    record Geweigerd(List<Invoerfout> fouten) implements Opvanguitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
