package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.web.GemeenteView.Feit;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Maandtabelkop;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld;

/**
 * The page of one version of a monthly table in texts.
 *
 * @param nieuwste address of the version that replaced this one; empty when it is the newest
 * @param versies every version of this table; one when there is only this
 */
public record MaandtabelView(
        String titel,
        String code,
        String nieuwste,
        Tabelbeeld beeld,
        List<MaandtabellijstView.Regel> versies,
        List<Feit> verantwoording) {
    static MaandtabelView van(Maandtabel tabel, List<Maandtabelkop> koppen) {
        var kop = tabel.kop();
        var van = koppen.stream()
                .filter(ander -> ander.code().zonderVersie().equals(kop.code().zonderVersie()))
                .toList();
        return new MaandtabelView(
                titel(kop),
                kop.code().toString(),
                kop.isVervangen() ? MaandtabelPages.PAD + kop.code().zonderVersie() + "." + kop.nieuwsteVersie() : "",
                Tabelbeeld.van(tabel),
                van.stream().map(MaandtabellijstView::regel).toList(),
                verantwoording(kop));
    }

    static String titel(Maandtabelkop kop) {
        return kop.code().vorm().naam() + ", " + DutchFormat.date(kop.code().datum());
    }

    private static List<Feit> verantwoording(Maandtabelkop kop) {
        return List.of(
                new Feit("Bron", Versietekst.bron(kop.bron()), ""),
                new Feit("Versie", String.valueOf(kop.code().versie()), ""),
                new Feit("Ingelezen", DutchFormat.date(kop.ingelezenOp()), ""),
                new Feit("Controlegetal (SHA-256)", kop.controlegetal(), ""),
                new Feit("Bestand (SHA-256)", kop.bestand(), ""));
    }
}
