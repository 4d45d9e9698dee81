package nl.doorstroom.publicatie.opvang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import org.jspecify.annotations.Nullable;

/** The overview as files: the told tables with the columns of the published ones, and what Doorstroom itself knows. */
final class Overzichtbestanden {
    private static final String LICENTIE = "Licentie: CC0 1.0";

    private Overzichtbestanden() {}

    /** A told table; a column without a figure is there and empty. */
    static ExportTable tabel(Overzichttabel tabel) {
        var koppen = new ArrayList<>(List.of("provincie"));
        if (tabel.vorm().heeftRegios()) {
            koppen.add("veiligheidsregio");
        }
        tabel.kolommen().forEach(kolom -> koppen.add(kolom.kolom().code()));
        var rijen = tabel.cijfers().stream()
                .flatMap(cijfers -> cijfers.regels().stream().map(regel -> rij(cijfers, regel)))
                .toList();
        return new ExportTable(titel(tabel), verantwoording(tabel), koppen, rijen);
    }

    private static String titel(Overzichttabel tabel) {
        return Overzichtbeschrijving.nummer(tabel) + " " + tabel.peildatum();
    }

    private static List<@Nullable Object> rij(Maandtabel cijfers, Maandregel regel) {
        var rij = new ArrayList<@Nullable Object>();
        rij.add(provincie(cijfers, regel));
        if (cijfers.code().vorm().heeftRegios()) {
            rij.add(regel.isTotaal() ? null : regel.naam());
        }
        cijfers.kolommen().forEach(kolom -> rij.add(regel.getal(kolom.kolom()).orElse(null)));
        return rij;
    }

    private static String provincie(Maandtabel cijfers, Maandregel regel) {
        Gebiedscode provincie = regel.provincie();
        return Optional.ofNullable(provincie)
                .flatMap(cijfers::regel)
                .map(Maandregel::naam)
                .orElse(regel.naam());
    }

    private static List<String> verantwoording(Overzichttabel tabel) {
        var beeld = Overzichtbeschrijving.tabel(tabel);
        var algemeen = Stream.of(
                beeld.nummer() + ": " + beeld.naam(), "Peildatum: " + DutchFormat.date(tabel.peildatum()), LICENTIE);
        var kolommen = beeld.bronnen().stream()
                .map(bron -> Stream.of(
                                bron.kolom() + ": " + bron.peildatum(), bron.bron(), bron.tabel(), adres(bron.adres()))
                        .filter(deel -> !deel.isEmpty())
                        .reduce((een, ander) -> een + "; " + ander)
                        .orElseThrow());
        var verschillen = tabel.cijfers().stream()
                .flatMap(cijfers -> cijfers.verschillen().stream())
                .map(verschil -> "Telt niet op: " + verschil);
        return Stream.of(algemeen, kolommen, verschillen, beeld.opmerkingen().stream())
                .flatMap(regels -> regels)
                .toList();
    }

    private static String adres(String adres) {
        return adres.isEmpty() ? "" : adres.substring(adres.lastIndexOf('/') + 1);
    }

    /** What Doorstroom itself knows, a line an area. No locatie stands in it, and so no address of one. */
    static ExportTable eigen(Opgavenoverzicht overzicht) {
        var vakken = Eigenbeschrijving.vakken(overzicht.eigen());
        var koppen = new ArrayList<>(List.of("gebied", "naam"));
        vakken.forEach(vak -> koppen.add(vak.code()));
        var titel = "Opvang en huisvesting " + overzicht.peildatum();
        var rijen = overzicht.eigen().regels().stream()
                .map(regel -> {
                    var rij = new ArrayList<@Nullable Object>();
                    rij.add(regel.gebied().code().waarde());
                    rij.add(regel.gebied().naam());
                    vakken.forEach(vak -> rij.add(vak.getal().apply(regel).orElse(null)));
                    return (List<@Nullable Object>) rij;
                })
                .toList();
        var beeld = Eigenbeschrijving.van(overzicht.eigen(), overzicht.peildatum());
        return new ExportTable(titel, List.of(beeld.bijschrift(), beeld.uitleg(), LICENTIE), koppen, rijen);
    }
}
