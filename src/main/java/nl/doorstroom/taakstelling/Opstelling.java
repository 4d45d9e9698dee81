package nl.doorstroom.taakstelling;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What comes of drawing up, deciding or publishing a version. */
public sealed interface Opstelling {
    /** Done: the version as it stands now. */
    record Gereed(Taakstellingversie versie) implements Opstelling {}

    /** Refused, with every reason at once; nothing was stored. */
    record Geweigerd(List<Invoerfout> redenen) implements Opstelling {
        public Geweigerd {
            redenen = List.copyOf(redenen);
        }
    }
}
