package nl.doorstroom.realisatie.invoer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.kern.Invoerfout;

/** What came of handing a file in. */
public sealed interface Ontvangst {
    /** Its columns can be told now. */
    record Ontvangen(UUID id) implements Ontvangst {}

    /** It can't be read, or the form wasn't filled in. */
    record Geweigerd(List<Invoerfout> fouten) implements Ontvangst {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }
    }

    /** It was booked before; nothing changes. */
    record Bekend(Instant geboektOp) implements Ontvangst {}
}
