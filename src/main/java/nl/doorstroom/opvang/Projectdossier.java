package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.toegang.Schrijver;

/**
 * All that is known of a project.
 *
 * @param schrijvers who told each of the facts of its course, in the same order
 */
public record Projectdossier(Projectgegevens gegevens, Projectverloop verloop, List<Schrijver> schrijvers) {
    public Projectdossier {
        schrijvers = List.copyOf(schrijvers);
    }
}
