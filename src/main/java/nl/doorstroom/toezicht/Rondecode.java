package nl.doorstroom.toezicht;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Halfjaar;

/** Which round: that of a provincie about a peildatum. */
public record Rondecode(Gebiedscode provincie, LocalDate peildatum) {
    public Rondecode {
        if (provincie.soort() != Gebiedsoort.PROVINCIE) {
            throw new IllegalArgumentException("Rondecode: " + provincie + " is no provincie.");
        }
    }

    /** The half-year that is judged: the one that ended on the peildatum. */
    public Halfjaar halfjaar() {
        return Halfjaar.op(peildatum.minusDays(1));
    }

    @Override
    public String toString() {
        return provincie + "/" + peildatum;
    }
}
