package nl.doorstroom.taakstelling;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Groep;
import nl.doorstroom.verdeling.OnmogelijkeVerdeling;
import nl.doorstroom.verdeling.Toelichting;
import nl.doorstroom.verdeling.Verdeelvraag;
import nl.doorstroom.verdeling.Verdeler;
import nl.doorstroom.verdeling.Verdeling;
import nl.doorstroom.verdeling.Vergelijking;

/**
 * A version worked out again from its own uitgangspunten and inhabitants, so that every number can be explained and
 * checked against what is printed.
 *
 * @param amv empty when the version has no amv total
 * @param gelijk how many lines of the version equal the calculation, in both columns
 */
public record Narekening(
        Taakstellingversie versie, Verdeling verdeling, Optional<Verdeling> amv, Vergelijking methoden, int gelijk) {

    /** Why this gemeente got its number; throws when it has no line in the version. */
    public Toelichting toelichting(Gebiedscode gemeente) {
        return verdeling.toelichting(gemeente.waarde());
    }

    /** Works a stored version out again; throws IllegalStateException when its own uitgangspunten cannot be divided. */
    public static Narekening van(Taakstellingversie versie) {
        var vraag = vraag(versie.uitgangspunten(), versie.regels());
        var verdeling = gelukt(vraag);
        var amv = amvVraag(versie.uitgangspunten(), vraag).map(Narekening::gelukt);
        var gelijk = versie.regels().stream()
                .filter(regel -> isGelijk(regel, verdeling, amv))
                .count();
        return new Narekening(versie, verdeling, amv, Vergelijking.van(vraag), (int) gelijk);
    }

    static Verdeelvraag vraag(Uitgangspunten punten, List<Taakstellingregel> regels) {
        var deelnemers = regels.stream()
                .map(regel -> new Deelnemer(regel.gemeente().waarde(), regel.inwoners()))
                .toList();
        return Verdeelvraag.van(punten.methode(), punten.totaal(), deelnemers)
                .metGroepen(groepen(punten.herverdelingen()));
    }

    static Optional<Verdeelvraag> amvVraag(Uitgangspunten punten, Verdeelvraag vraag) {
        return Optional.ofNullable(punten.amvTotaal())
                .map(totaal -> vraag.metTotaal(totaal).metMinimum(punten.amvMinimum()));
    }

    static List<Groep> groepen(List<Herverdeling> herverdelingen) {
        return herverdelingen.stream()
                .map(herverdeling -> new Groep(
                        herverdeling.uitvoerder().waarde(),
                        herverdeling.leden().stream()
                                .map(Gebiedscode::waarde)
                                .collect(java.util.stream.Collectors.toSet())))
                .toList();
    }

    private static boolean isGelijk(Taakstellingregel regel, Verdeling verdeling, Optional<Verdeling> amv) {
        var sleutel = regel.gemeente().waarde();
        var amvGelijk = amv.map(uitkomst -> regel.amv() != null && regel.amv() == uitkomst.aantal(sleutel))
                .orElse(regel.amv() == null);
        return amvGelijk && regel.aantal() == verdeling.aantal(sleutel);
    }

    /** A stored version was computed or checked once, so dividing it again must succeed. */
    private static Verdeling gelukt(Verdeelvraag vraag) {
        return switch (Verdeler.verdeel(vraag)) {
            case Verdeling verdeling -> verdeling;
            case OnmogelijkeVerdeling(var redenen) -> throw new IllegalStateException("Cannot recompute: " + redenen);
        };
    }
}
