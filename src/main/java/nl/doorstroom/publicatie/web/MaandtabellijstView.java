package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.maandtabel.Maandtabelkop;

/** The monthly tables in texts, newest first. */
public record MaandtabellijstView(List<Regel> regels) {
    public record Regel(String naam, String datum, String versie, String adres, String bron) {}

    static MaandtabellijstView van(List<Maandtabelkop> koppen) {
        return new MaandtabellijstView(
                koppen.stream().map(MaandtabellijstView::regel).toList());
    }

    static Regel regel(Maandtabelkop kop) {
        return new Regel(
                kop.code().vorm().naam(),
                DutchFormat.date(kop.code().datum()),
                versie(kop),
                MaandtabelPages.PAD + kop.code(),
                Versietekst.bron(kop.bron()));
    }

    private static String versie(Maandtabelkop kop) {
        return "versie " + kop.code().versie()
                + (kop.isVervangen() ? ", vervangen door versie " + kop.nieuwsteVersie() : "");
    }
}
