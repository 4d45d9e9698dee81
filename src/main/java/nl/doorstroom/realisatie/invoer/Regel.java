package nl.doorstroom.realisatie.invoer;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;

/**
 * What one line of a file says.
 *
 * @param sleutel by which it is known when it comes again; without what stands in the reference
 */
record Regel(int nummer, Gebiedscode gemeente, Soort soort, int aantal, LocalDate dag, String sleutel) {
    Opdracht opdracht(Handeling handeling) {
        // A correctie bears no key: the line stays known by that of the entry it was first booked as.
        var eigen = handeling instanceof Handeling.Registratie ? sleutel : null;
        return new Opdracht(nummer, gemeente, new Post.Huisvesting(soort, aantal), dag, handeling, null, eigen);
    }
}
