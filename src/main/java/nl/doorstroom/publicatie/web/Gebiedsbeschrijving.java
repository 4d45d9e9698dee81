package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gebiedstotaal;
import nl.doorstroom.publicatie.web.GebiedView.Controle;
import nl.doorstroom.publicatie.web.GebiedView.Deel;
import nl.doorstroom.publicatie.web.GemeenteView.Feit;
import nl.doorstroom.taakstelling.GedruktTotaal;
import nl.doorstroom.taakstelling.Versiekop;

/** Puts what is known of an area into the words of its page. */
final class Gebiedsbeschrijving {
    private final Beeld beeld;
    private final Gebied gebied;
    private final Gebiedstotaal totaal;

    Gebiedsbeschrijving(Beeld beeld, Gebied gebied) {
        this.beeld = beeld;
        this.gebied = gebied;
        this.totaal = beeld.totaal(gebied);
    }

    GebiedView view(List<Versiekop> versies, List<GedruktTotaal> gedrukt, TableRequest vraag) {
        var kop = beeld.kop();
        var bijschrift = "Gemeenten in " + gebied.naam() + ", " + Versietekst.versie(kop);
        return new GebiedView(
                gebied.naam(),
                gebied.code().soort().naam(),
                Adres.van(gebied),
                DutchFormat.number(totaal.aantal()),
                "mensen te huisvesten van " + Versietekst.dagen(kop.code().halfjaar()),
                feiten(),
                KaartView.opmerking(beeld),
                Keuze.versies(versies, kop),
                controle(gedrukt),
                delen(),
                Gemeentetabel.van(beeld, bijschrift).view(beeld.regelsIn(gebied.code()), vraag),
                KaartView.bron(beeld));
    }

    private List<Feit> feiten() {
        var feiten = new ArrayList<Feit>();
        feiten.add(new Feit("gemeenten", DutchFormat.number(totaal.gemeenten()), "#tabel"));
        feiten.add(new Feit(
                "inwoners op "
                        + DutchFormat.date(beeld.versie().uitgangspunten().inwonersOp()),
                DutchFormat.number(totaal.inwoners()),
                "#tabel"));
        feiten.add(new Feit(
                "van het landelijke totaal",
                Gemeentebeschrijving.procent(totaal.aantal(), beeld.kop().totaal(), 1),
                "#tabel"));
        Gemeentebeschrijving.voegToe(
                feiten, "waarvan alleenstaande minderjarigen (amv)", totaal.amv(), DutchFormat::number, "#tabel");
        Gemeentebeschrijving.voegToe(
                feiten, "vergeleken met het halfjaar ervoor", totaal.verandering(), DutchFormat::signed, "#tabel");
        return feiten;
    }

    private List<Controle> controle(List<GedruktTotaal> gedrukt) {
        return gedrukt.stream()
                .filter(printed -> printed.gebied().equals(gebied.code()))
                .map(printed -> controle(printed, totaal))
                .toList();
    }

    static Controle controle(GedruktTotaal gedrukt, Gebiedstotaal totaal) {
        var berekend = switch (gedrukt.kolom()) {
            case INWONERS -> Long.valueOf(totaal.inwoners());
            case AANTAL -> Long.valueOf(totaal.aantal());
            case AMV -> totaal.amv();
        };
        var naam = switch (gedrukt.kolom()) {
            case INWONERS -> "Inwoners";
            case AANTAL -> "Taakstelling";
            case AMV -> "Waarvan amv";
        };
        var verschil = berekend == null
                ? DutchFormat.NONE
                : berekend == gedrukt.waarde() ? "geen" : DutchFormat.signed(berekend - gedrukt.waarde());
        return new Controle(
                naam, DutchFormat.number(gedrukt.waarde()), DutchFormat.number(berekend), verschil, gedrukt.bron());
    }

    /** The veiligheidsregio's that lie wholly in this provincie; nothing for other kinds of area. */
    private List<Deel> delen() {
        if (gebied.code().soort() != Gebiedsoort.PROVINCIE) {
            return List.of();
        }
        var binnen = beeld.indeling().gemeentenIn(gebied.code());
        Predicate<Gebied> erin = regio -> binnen.containsAll(beeld.indeling().gemeentenIn(regio.code()));
        return beeld.indeling().gebieden(Gebiedsoort.VEILIGHEIDSREGIO).stream()
                .filter(erin)
                .map(regio -> deel(beeld, regio))
                .toList();
    }

    static Deel deel(Beeld beeld, Gebied gebied) {
        var totaal = beeld.totaal(gebied);
        return new Deel(
                gebied.naam(),
                Adres.van(gebied) + "?versie=" + beeld.kop().code(),
                DutchFormat.number(totaal.gemeenten()),
                DutchFormat.number(totaal.inwoners()),
                DutchFormat.number(totaal.aantal()),
                DutchFormat.number(totaal.amv()));
    }
}
