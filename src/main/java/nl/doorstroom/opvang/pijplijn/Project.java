package nl.doorstroom.opvang.pijplijn;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort;

/**
 * A locatie that is not open yet.
 *
 * @param stap the step that it is in
 * @param plaatsen that it would have, 1 or more
 * @param opening the first day on which people could live there, as it is expected now
 */
public record Project(
        String code,
        String naam,
        Locatiesoort soort,
        Gebiedscode gemeente,
        Stap stap,
        int plaatsen,
        LocalDate opening) {
    public Project {
        if (plaatsen < 1) {
            throw new IllegalArgumentException("Project " + code + " needs 1 place or more, not " + plaatsen + ".");
        }
    }

    /** Places on a day if it gets open as expected. */
    public int plaatsenOp(LocalDate dag) {
        return dag.isBefore(opening) ? 0 : plaatsen;
    }
}
