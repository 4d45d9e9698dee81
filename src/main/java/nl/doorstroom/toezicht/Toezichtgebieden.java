package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.springframework.stereotype.Component;

/** Which gemeenten a provincie supervises, and whether whoever acts works for all of them. */
@Component
class Toezichtgebieden {
    private final Grootboeken grootboeken;

    Toezichtgebieden(Grootboeken grootboeken) {
        this.grootboeken = grootboeken;
    }

    /** The gemeenten of a provincie in the half-year that ended on a peildatum, by name. */
    List<Gebied> gemeenten(Gebiedscode provincie, LocalDate peildatum) {
        return grootboeken.indeling(peildatum).gemeentenIn(provincie);
    }

    /**
     * Demands a right for every gemeente of a provincie: who works for one of them does not speak for the provincie.
     *
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when it is lacking for one of them
     */
    void eis(Bevoegdheid bevoegdheid, Gebiedscode provincie, LocalDate peildatum) {
        Handelend.eis(bevoegdheid);
        gemeenten(provincie, peildatum).forEach(gemeente -> Handelend.eis(bevoegdheid, gemeente.code()));
    }
}
