package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;

/** What became of a key of the Spreidingswet that was handed in: all of it or nothing. */
public sealed interface Spreidingsinlezing {
    /** It is kept (or, tried out, would be). */
    record Gelezen(Spreidingssleutel sleutel) implements Spreidingsinlezing {}

    /** Nothing was kept; every fault at once, in order of line. */
    record Afgekeurd(List<Invoerfout> fouten) implements Spreidingsinlezing {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }
}
