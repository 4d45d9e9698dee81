package nl.doorstroom.opvang;

import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.pijplijn.Projectverloop;

/** What a project would become and how it stands. */
public record Projectdossier(Projectgegevens gegevens, Projectverloop verloop) {
    /** The same in the gemeente that took the place of its own, if one did. */
    Projectdossier in(Map<Gebiedscode, Gebiedscode> opvolgers) {
        var gemeente = gegevens.gemeente();
        return new Projectdossier(gegevens.in(opvolgers.getOrDefault(gemeente, gemeente)), verloop);
    }
}
