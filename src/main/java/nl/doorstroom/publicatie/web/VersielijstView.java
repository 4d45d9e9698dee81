package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.taakstelling.Versiekop;

/** The published versions in texts, newest first. */
public record VersielijstView(List<Regel> regels) {
    public record Regel(
            String halfjaar,
            String versie,
            String adres,
            String totaal,
            String amv,
            String toestand,
            String herkomst,
            String bron) {}

    static VersielijstView van(List<Versiekop> koppen) {
        return new VersielijstView(koppen.stream().map(VersielijstView::regel).toList());
    }

    private static Regel regel(Versiekop kop) {
        return new Regel(
                Versietekst.halfjaar(kop.code().halfjaar()),
                "versie " + kop.code().nummer(),
                "/taakstellingen/" + kop.code(),
                DutchFormat.number(kop.totaal()),
                DutchFormat.number(kop.uitgangspunten().amvTotaal()),
                Versietekst.toestand(kop),
                kop.herkomst().naam(),
                Versietekst.bron(kop.bron()));
    }
}
