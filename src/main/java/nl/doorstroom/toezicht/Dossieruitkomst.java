package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What came of writing in the dossier of a gemeente: it was done, or nothing was and all that is wrong is told. */
public sealed interface Dossieruitkomst {
    /** It was written. */
    record Gedaan() implements Dossieruitkomst {}

    /** Nothing was written. */
    record Geweigerd(List<Invoerfout> fouten) implements Dossieruitkomst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }
}
