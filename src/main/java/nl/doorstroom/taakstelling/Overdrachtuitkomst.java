package nl.doorstroom.taakstelling;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What comes of a transfer between gemeenten. */
public sealed interface Overdrachtuitkomst {
    /** Booked; what both have to do now. */
    record Overgedragen(Overdracht overdracht, long vanOver, long naarNu) implements Overdrachtuitkomst {}

    /** Refused, with every reason at once; nothing was booked. */
    record Geweigerd(List<Invoerfout> redenen) implements Overdrachtuitkomst {
        public Geweigerd {
            redenen = List.copyOf(redenen);
        }
    }
}
