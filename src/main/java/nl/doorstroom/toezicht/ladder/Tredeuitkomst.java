package nl.doorstroom.toezicht.ladder;

import java.util.List;

/** What came of a decision: the ladder stands elsewhere, or the law does not allow it yet. */
public sealed interface Tredeuitkomst {
    /** The state from now on. */
    record Gezet(Toezichtstaat staat) implements Tredeuitkomst {}

    /** @param redenen what is missing, as sentences that also say what to do */
    record Geweigerd(List<String> redenen) implements Tredeuitkomst {
        public Geweigerd {
            redenen = List.copyOf(redenen);
        }
    }
}
