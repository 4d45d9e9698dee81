package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
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

    /** The provincies of which whoever acts may see a gemeente, by name. */
    List<Gebied> zichtbareProvincies() {
        var indeling = grootboeken.indeling(grootboeken.laatste().peildatum());
        return indeling.gebieden(Gebiedsoort.PROVINCIE).stream()
                .filter(provincie -> indeling.gemeentenIn(provincie.code()).stream()
                        .anyMatch(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.code())))
                .toList();
    }

    /** Whether whoever acts has a right for every gemeente of a provincie. */
    boolean mag(Bevoegdheid bevoegdheid, Gebiedscode provincie, LocalDate peildatum) {
        var wie = Handelend.nu();
        return wie.mag(bevoegdheid)
                && gemeenten(provincie, peildatum).stream().allMatch(een -> wie.mag(bevoegdheid, een.code()));
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

    /** The name of a gemeente now, or its code when it is there no more. */
    String naam(Gebiedscode gemeente) {
        return grootboeken
                .indeling(grootboeken.laatste().peildatum())
                .find(gemeente)
                .map(Gebied::naam)
                .orElse(gemeente.waarde());
    }
}
