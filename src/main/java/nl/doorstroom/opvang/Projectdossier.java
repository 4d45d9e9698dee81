package nl.doorstroom.opvang;

import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
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

    /** The same in the gemeente that took the place of its own, if one did. */
    Projectdossier in(Map<Gebiedscode, Gebiedscode> opvolgers) {
        var gemeente = gegevens.gemeente();
        return new Projectdossier(gegevens.in(opvolgers.getOrDefault(gemeente, gemeente)), verloop, schrijvers);
    }
}
