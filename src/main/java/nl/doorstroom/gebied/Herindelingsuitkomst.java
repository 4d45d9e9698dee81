package nl.doorstroom.gebied;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What became of a herindeling that was entered. */
public sealed interface Herindelingsuitkomst {
    /**
     * It holds (or, tried out, it would).
     *
     * @param gevolgen what changes, in Dutch sentences
     */
    record Aanvaard(List<String> gevolgen) implements Herindelingsuitkomst {
        public Aanvaard {
            gevolgen = List.copyOf(gevolgen);
        }
    }

    /** Nothing was changed; every reason at once. */
    record Afgewezen(List<Invoerfout> fouten) implements Herindelingsuitkomst {
        public Afgewezen {
            fouten = List.copyOf(fouten);
        }
    }
}
