package nl.doorstroom.realisatie.maandtabel;

import java.time.Instant;
import nl.doorstroom.kern.Bron;

/**
 * What is told of a version of a monthly table apart from its figures.
 *
 * @param bron where the table was printed
 * @param bestand SHA-256 of the file it was read from
 * @param controlegetal SHA-256 of what the table says, however it was written
 * @param ingelezenOp when it was read in
 * @param nieuwsteVersie of the same table
 */
public record Maandtabelkop(
        Maandtabelcode code, Bron bron, String bestand, String controlegetal, Instant ingelezenOp, int nieuwsteVersie) {
    /** Whether a later version says it differently. */
    public boolean isVervangen() {
        return code.versie() < nieuwsteVersie;
    }
}
