package nl.doorstroom.publicatie.web;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld;

/**
 * The housing columns of an area in the newest monthly table, in texts.
 *
 * @param adres of the table; empty when no table has this area
 */
public record OpgavenView(String bijschrift, String adres, String bron, List<Regel> regels) {
    static final OpgavenView GEEN = new OpgavenView("", "", "", List.of());

    /** One column of the table, with what is printed there for the area. */
    public record Regel(String kolom, String gedrukt, String peildatum, String bron) {}

    static OpgavenView van(Optional<Maandtabel> nieuwste, Gebiedscode gebied, String naam) {
        return nieuwste.flatMap(tabel -> tabel.regel(gebied).map(regel -> van(tabel, regel, naam)))
                .orElse(GEEN);
    }

    private static OpgavenView van(Maandtabel tabel, Maandregel regel, String naam) {
        var kop = tabel.kop();
        return new OpgavenView(
                "Huisvesting vergunninghouders in " + naam + ", zoals afgedrukt in de tabel van "
                        + DutchFormat.date(kop.code().datum()),
                MaandtabelPages.PAD + kop.code(),
                Versietekst.bron(kop.bron()),
                tabel.huisvesting().stream().map(kolom -> regel(kolom, regel)).toList());
    }

    private static Regel regel(Tabelkolom tabelkolom, Maandregel regel) {
        var kop = Tabelbeeld.kop(tabelkolom);
        var gedrukt = regel.getal(tabelkolom.kolom()).map(DutchFormat::number).orElse(DutchFormat.NONE);
        return new Regel(kop.label(), gedrukt, kop.peildatum(), kop.bron());
    }
}
