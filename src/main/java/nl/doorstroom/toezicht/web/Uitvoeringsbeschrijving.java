package nl.doorstroom.toezicht.web;

import java.math.BigDecimal;
import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Uitvoeringen;
import nl.doorstroom.toezicht.Uitvoeringspost;

/** The log of indeplaatsstelling in words, with its sums. */
record Uitvoeringsbeschrijving(String adres, List<Uitvoeringspost> posten) {
    /**
     * The block of the page.
     *
     * @param loopt whether something is carried out now
     * @param schrijft whether whoever looks may take a post back
     */
    DossierView.Uitvoeringsblok blok(boolean loopt, boolean schrijft) {
        var open = schrijft ? Uitvoeringen.terugTeNemen(posten) : List.<Uitvoeringspost>of();
        return new DossierView.Uitvoeringsblok(
                loopt || !posten.isEmpty(),
                DutchFormat.number(
                        posten.stream().mapToLong(Uitvoeringspost::mensen).sum()),
                euros(posten.stream().map(Uitvoeringspost::euros).reduce(BigDecimal.ZERO, BigDecimal::add)),
                posten.stream().map(een -> rij(een, open.contains(een))).toList());
    }

    private DossierView.Postrij rij(Uitvoeringspost een, boolean kanTerug) {
        return new DossierView.Postrij(
                DutchFormat.date(een.datum()),
                een.neemtTerug().isEmpty() ? een.omschrijving() : "Teruggenomen: " + een.omschrijving(),
                DutchFormat.number(een.mensen()),
                euros(een.euros()),
                een.grondslag(),
                kanTerug ? adres + "/uitvoering/" + een.nummer() : null);
    }

    private static String euros(BigDecimal bedrag) {
        return DutchFormat.decimal(bedrag, 2);
    }
}
