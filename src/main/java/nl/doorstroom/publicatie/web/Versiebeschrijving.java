package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.web.GebiedView.Controle;
import nl.doorstroom.publicatie.web.GemeenteView.Feit;
import nl.doorstroom.publicatie.web.VersieView.Overgedragen;
import nl.doorstroom.taakstelling.GedruktTotaal;
import nl.doorstroom.taakstelling.Overdracht;
import nl.doorstroom.taakstelling.Versiekop;

/** Puts one version into the words of its page. */
final class Versiebeschrijving {
    private final Beeld beeld;

    Versiebeschrijving(Beeld beeld) {
        this.beeld = beeld;
    }

    VersieView view(
            List<Versiekop> versies,
            List<GedruktTotaal> gedrukt,
            List<Overdracht> overdrachten,
            boolean alsBijlage,
            TableRequest vraag) {
        var kop = beeld.kop();
        var bijschrift = "Taakstelling per gemeente, " + Versietekst.versie(kop);
        return new VersieView(
                kop.code().toString(),
                Versietekst.halfjaar(kop.code().halfjaar()) + ", versie "
                        + kop.code().nummer(),
                DutchFormat.number(kop.totaal()),
                "mensen te huisvesten van " + Versietekst.dagen(kop.code().halfjaar()),
                feiten(),
                KaartView.opmerking(beeld),
                norm(kop),
                nagerekend(),
                Keuze.versies(versies, kop),
                alsBijlage ? BijlageView.van(beeld) : null,
                alsBijlage ? null : Gemeentetabel.van(beeld, bijschrift).view(beeld.regels(), vraag),
                vraag.search(),
                controle(gedrukt),
                overdrachten.stream().map(this::overgedragen).toList(),
                verantwoording());
    }

    private List<Feit> feiten() {
        var feiten = new ArrayList<Feit>();
        var amv = beeld.versie().uitgangspunten().amvTotaal();
        if (amv != null) {
            feiten.add(new Feit("daarvan alleenstaande minderjarigen (amv)", DutchFormat.number(amv), "#amv"));
        }
        var verdeling = beeld.narekening().verdeling();
        feiten.add(new Feit("gemeenten", DutchFormat.number(beeld.regels().size()), "#tabel"));
        feiten.add(new Feit(
                "gemeenten en groepen die samen tellen", DutchFormat.number(verdeling.eenheden()), "#verantwoording"));
        verdeling
                .deler()
                .ifPresent(interval -> feiten.add(new Feit(
                        "inwoners per persoon: de deler",
                        Rekenstappen.decimaal(interval.opPapier()),
                        "#verantwoording")));
        return feiten;
    }

    private static String norm(Versiekop kop) {
        var weken = kop.wekenVooraf();
        if (weken.isEmpty()) {
            return "";
        }
        var tekst = "Gepubliceerd " + weken.getAsLong() + " weken voor het halfjaar; de norm is " + Versiekop.NORM_WEKEN
                + " weken";
        return tekst + (weken.getAsLong() < Versiekop.NORM_WEKEN ? " (niet gehaald)." : ".");
    }

    private String nagerekend() {
        var gelijk = beeld.narekening().gelijk();
        var alle = beeld.regels().size();
        return DutchFormat.number(gelijk) + " van " + DutchFormat.number(alle)
                + " regels komen precies uit onze berekening.";
    }

    /** Of many printed totals only how many agree is told, and every one that does not. */
    private List<Controle> controle(List<GedruktTotaal> gedrukt) {
        return gedrukt.stream()
                .flatMap(totaal -> beeld.indeling().find(totaal.gebied()).stream()
                        .map(gebied ->
                                metNaam(gebied.naam(), Gebiedsbeschrijving.controle(totaal, beeld.totaal(gebied)))))
                .toList();
    }

    private static Controle metNaam(String naam, Controle regel) {
        return new Controle(
                naam + ", " + regel.kolom().toLowerCase(Locale.ROOT),
                regel.gedrukt(),
                regel.berekend(),
                regel.verschil(),
                regel.bron());
    }

    private Overgedragen overgedragen(Overdracht overdracht) {
        return new Overgedragen(
                DutchFormat.number(overdracht.aantal()),
                naam(overdracht.van()),
                naam(overdracht.naar()),
                Versietekst.bron(overdracht.bron()));
    }

    private String naam(Gebiedscode code) {
        return beeld.indeling().get(code).naam();
    }

    private List<Feit> verantwoording() {
        var kop = beeld.kop();
        var punten = kop.uitgangspunten();
        var verdeling = beeld.narekening().verdeling();
        return List.of(
                new Feit("Toestand", Versietekst.toestand(kop), ""),
                new Feit("Bron", Versietekst.bron(kop.bron()), ""),
                new Feit("Aantallen per gemeente", kop.herkomst().naam(), ""),
                new Feit("Inwoners", "CBS, " + DutchFormat.date(punten.inwonersOp()), ""),
                new Feit("Indeling", DutchFormat.date(punten.indelingOp()), ""),
                new Feit("Methode", punten.methode().naam(), "/over#methoden"),
                new Feit("Deler", verdeling.deler().map(Rekenstappen::speling).orElse("geen"), ""),
                new Feit("Controlegetal (SHA-256)", kop.controlegetal(), "/over#controlegetal"));
    }
}
