package nl.doorstroom.taakstelling;

import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;

/**
 * A part of the taakstelling that one gemeente hands to another (Huisvestingswet 2014 art. 29 lid 2). The sum over the
 * country stays the same; a transfer the other way is another Overdracht.
 *
 * @param aantal people, at least 1
 */
public record Overdracht(Halfjaar halfjaar, Gebiedscode van, Gebiedscode naar, long aantal, Bron bron) {
    @Override
    public String toString() {
        return aantal + " van " + van + " naar " + naar + " in " + halfjaar;
    }
}
