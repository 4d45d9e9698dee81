package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What became of something that was told of a project. */
public sealed interface Projectuitkomst {
    record Vastgelegd(String code) implements Projectuitkomst {}

    /** Nothing was kept; every fault at once. */
    record Geweigerd(List<Invoerfout> fouten) implements Projectuitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
