package nl.doorstroom.toegang.beheer;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What came of an act of administration. */
public sealed interface Beheeruitkomst<T> {
    /** It is done; how things stand now. */
    record Gedaan<T>(T nu) implements Beheeruitkomst<T> {}

    /** Nothing was changed; every reason at once. */
    record Afgewezen<T>(List<Invoerfout> fouten) implements Beheeruitkomst<T> {
        public Afgewezen {
            fouten = List.copyOf(fouten);
        }
    }

    /** Nothing was changed, for somebody else was first; how that one left it. */
    record Achterhaald<T>(T intussen) implements Beheeruitkomst<T> {}
}
