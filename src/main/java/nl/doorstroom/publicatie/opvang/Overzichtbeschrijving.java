package nl.doorstroom.publicatie.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.opvang.OverzichtView.Kolombron;
import nl.doorstroom.publicatie.opvang.OverzichtView.Tabel;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Aangeleverdekolom;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Levering;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld;

/** Writes the Opgavenoverzicht down in words and figures. */
final class Overzichtbeschrijving {
    static final String PAD = "/opvang/opgavenoverzicht";
    private static final String GEEN_CIJFER = "geen cijfer op of voor deze dag";

    private Overzichtbeschrijving() {}

    static OverzichtView van(Opgavenoverzicht overzicht, Overzichtvraag.Antwoord gevraagd, LocalDate vandaag) {
        var dag = overzicht.peildatum();
        return new OverzichtView(
                dag.toString(),
                gevraagd.bekend().map(LocalDate::toString).orElse(""),
                vandaag.toString(),
                leesbaar(gevraagd),
                gevraagd.vraag(dag),
                gevraagd.fouten(),
                stap(gevraagd, dag.minusMonths(1), vandaag),
                stap(gevraagd, dag.plusMonths(1), vandaag),
                overzicht.tabellen().stream().map(Overzichtbeschrijving::tabel).toList(),
                Eigenbeschrijving.van(overzicht.eigen(), dag));
    }

    static String leesbaar(Overzichtvraag.Antwoord gevraagd) {
        return "op " + DutchFormat.date(gevraagd.dag())
                + gevraagd.bekend()
                        .map(bekend -> ", zoals bekend aan het begin van " + DutchFormat.date(bekend))
                        .orElse("");
    }

    private static String stap(Overzichtvraag.Antwoord gevraagd, LocalDate naar, LocalDate vandaag) {
        return naar.isBefore(Overzichtvraag.VROEGST) || naar.isAfter(vandaag) ? "" : PAD + gevraagd.vraag(naar);
    }

    /** As it stands in addresses and file names. */
    static String code(Overzichttabel tabel) {
        return switch (tabel.vorm()) {
            case OPGAVEN -> "tabel-1";
            case AMV -> "tabel-2";
        };
    }

    static String nummer(Overzichttabel tabel) {
        return DutchFormat.capitalized(code(tabel).replace('-', ' '));
    }

    static Tabel tabel(Overzichttabel tabel) {
        return new Tabel(
                code(tabel),
                nummer(tabel),
                tabel.vorm().naam(),
                tabel.isLeeg(),
                tabel.cijfers().stream().map(Tabelbeeld::van).toList(),
                tabel.cijfers().stream()
                        .flatMap(cijfers -> verschil(cijfers).stream())
                        .toList(),
                tabel.kolommen().stream().map(Overzichtbeschrijving::bron).toList(),
                tabel.kolommen().stream()
                        .flatMap(kolom -> Opmerkingen.bij(kolom).stream()
                                .map(tekst ->
                                        Tabelbeeld.kop(kop(kolom)).groep() + ", " + kleineLetter(kolom) + ": " + tekst))
                        .toList());
    }

    private static Tabelkolom kop(Aangeleverdekolom kolom) {
        return new Tabelkolom(kolom.kolom(), kolom.herkomst());
    }

    private static String kleineLetter(Aangeleverdekolom kolom) {
        var label = kolom.kolom().label();
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Ours minus the printed one. */
    private static List<Tabelbeeld.Cel> verschil(Maandtabel cijfers) {
        return cijfers.kolommen().stream()
                .map(Tabelkolom::kolom)
                .map(kolom -> {
                    var gedrukt = cijfers.regel(Gebiedscode.NEDERLAND).flatMap(regel -> regel.getal(kolom));
                    var verschil =
                            cijfers.som(Gebiedscode.NEDERLAND, kolom).flatMap(som -> gedrukt.map(getal -> som - getal));
                    return new Tabelbeeld.Cel(
                            kolom.soort().groep() + ": " + kolom.label(),
                            verschil.map(getal -> getal == 0 ? "geen" : DutchFormat.signed(getal))
                                    .orElse(DutchFormat.NONE),
                            verschil.filter(getal -> getal != 0).isPresent());
                })
                .toList();
    }

    private static Kolombron bron(Aangeleverdekolom kolom) {
        var kop = Tabelbeeld.kop(kop(kolom));
        var naam = kop.groep() + ": " + kop.label();
        return kolom.aangeleverd()
                .map(aangeleverd ->
                        new Kolombron(naam, dag(aangeleverd), kop.bron(), tabelnaam(aangeleverd), adres(aangeleverd)))
                .orElseGet(() -> new Kolombron(naam, GEEN_CIJFER, DutchFormat.NONE, "", ""));
    }

    private static String dag(Levering aangeleverd) {
        return aangeleverd
                .herkomst()
                .findPeildatum()
                .map(DutchFormat::date)
                .orElseGet(() -> "te bevestigen; de tabel is van " + DutchFormat.date(aangeleverd.dag()));
    }

    private static String tabelnaam(Levering aangeleverd) {
        return "tabel van " + DutchFormat.date(aangeleverd.tabel().code().datum());
    }

    private static String adres(Levering aangeleverd) {
        return "/maandtabellen/" + aangeleverd.tabel().code();
    }
}
