package nl.doorstroom.realisatie.maandtabel;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What became of a file with a monthly table: all of it or nothing. */
public sealed interface Tabelinlezing {
    /**
     * The table is kept (or, tried out, would be).
     *
     * @param opmerkingen what somebody should know who looks at it, in plain Dutch
     */
    record Ingelezen(Maandtabel tabel, List<String> opmerkingen) implements Tabelinlezing {
        public Ingelezen {
            opmerkingen = List.copyOf(opmerkingen);
        }
    }

    /** The file says what the newest version already says; nothing was stored. */
    record Ongewijzigd(Maandtabel tabel) implements Tabelinlezing {}

    /** Nothing was stored; every fault at once, in order of line. */
    record Afgekeurd(List<Invoerfout> fouten) implements Tabelinlezing {
        public Afgekeurd {
            fouten = List.copyOf(fouten);
        }
    }
}
