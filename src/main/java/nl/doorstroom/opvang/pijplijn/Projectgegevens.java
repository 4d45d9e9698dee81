package nl.doorstroom.opvang.pijplijn;

import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;

/**
 * What a project would become.
 *
 * @param code ours; the locatie gets the same when it opens
 * @param naam without an address
 * @param plaatsen 1 or more
 * @param toelichting no personal data; may be empty
 */
public record Projectgegevens(
        String code,
        String naam,
        Locatiesoort soort,
        Gebiedscode gemeente,
        Partij partij,
        int plaatsen,
        String toelichting) {
    /** The same in the gemeente that took the place of its own. */
    public Projectgegevens in(Gebiedscode nieuw) {
        return new Projectgegevens(code, naam, soort, nieuw, partij, plaatsen, toelichting);
    }
}
