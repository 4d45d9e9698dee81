package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld;
import org.jspecify.annotations.Nullable;

/** A monthly table as a file that can be read in again. */
final class Maandtabelbestanden {
    private Maandtabelbestanden() {}

    static ExportTable tabel(Maandtabel tabel) {
        var koppen = new ArrayList<>(List.of("provincie"));
        if (tabel.code().vorm().heeftRegios()) {
            koppen.add("veiligheidsregio");
        }
        tabel.kolommen().forEach(kolom -> koppen.add(kolom.kolom().code()));
        var rijen = tabel.regels().stream().map(regel -> rij(tabel, regel)).toList();
        return new ExportTable(MaandtabelView.titel(tabel.kop()), verantwoording(tabel), koppen, rijen);
    }

    private static List<@Nullable Object> rij(Maandtabel tabel, Maandregel regel) {
        var rij = new ArrayList<@Nullable Object>();
        rij.add(provincie(tabel, regel));
        if (tabel.code().vorm().heeftRegios()) {
            rij.add(regel.isTotaal() ? null : regel.naam());
        }
        tabel.kolommen().forEach(kolom -> rij.add(regel.getal(kolom.kolom()).orElse(null)));
        return rij;
    }

    private static String provincie(Maandtabel tabel, Maandregel regel) {
        Gebiedscode provincie = regel.provincie();
        return provincie == null
                ? regel.naam()
                : tabel.regel(provincie).map(Maandregel::naam).orElse(provincie.waarde());
    }

    private static List<String> verantwoording(Maandtabel tabel) {
        var kop = tabel.kop();
        var beeld = Tabelbeeld.van(tabel);
        var algemeen = Stream.of(
                "Tabel: " + kop.code(),
                "Bron: " + Versietekst.bron(kop.bron()),
                "Controlegetal (SHA-256): " + kop.controlegetal(),
                "Licentie: CC0 1.0");
        var kolommen = beeld.koppen().stream()
                .map(kolom -> kolom.code() + ": peildatum " + kolom.peildatum() + ", bron " + kolom.bron());
        var verschillen = tabel.verschillen().stream().map(verschil -> "Telt niet op: " + verschil);
        return Stream.of(algemeen, kolommen, verschillen)
                .flatMap(regels -> regels)
                .toList();
    }
}
