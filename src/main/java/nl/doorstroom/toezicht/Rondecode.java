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

    /** Whether it lies within a half-year: a round about gemeenten that were held over to that day. */
    public boolean isTussentijds() {
        return !peildatum.equals(Halfjaar.op(peildatum).begin());
    }

    @Override
    public String toString() {
        return provincie + "/" + peildatum;
    }
}
