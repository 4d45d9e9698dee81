package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The gemeenten of a provincie of which whoever acts may see the dossier, by name. */
    List<Gebied> zichtbare(Gebiedscode provincie, LocalDate dag) {
        return gemeenten(provincie, dag).stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.code()))
                .toList();
    }

    /** The provincie in which a gemeente lies, or lay last as the grootboek tells; empty for an unknown gemeente. */
    Optional<Gebiedscode> provincieVan(Gebiedscode gemeente) {
        return grootboeken
                .indeling(grootboeken.laatste().peildatum())
                .findWaarin(gemeente, Gebiedsoort.PROVINCIE)
                .map(Gebied::code);
    }

    /** Where the dossier of a gemeente is found. */
    String dossier(Gebiedscode gemeente) {
        return provincieVan(gemeente)
                .map(provincie -> "/toezicht/" + provincie + "/dossier/" + gemeente)
                .orElse("/toezicht");
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
