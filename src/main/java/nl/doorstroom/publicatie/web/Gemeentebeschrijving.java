package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.publicatie.web.GemeenteView.Buur;
import nl.doorstroom.publicatie.web.GemeenteView.Feit;
import nl.doorstroom.publicatie.web.GemeenteView.Historie;
import nl.doorstroom.publicatie.web.GemeenteView.Methodecijfer;
import nl.doorstroom.publicatie.web.GemeenteView.Overgedragen;
import nl.doorstroom.publicatie.web.GemeenteView.Regio;
import nl.doorstroom.taakstelling.Herkomst;
import nl.doorstroom.taakstelling.Overdracht;
import nl.doorstroom.verdeling.Methode;
import org.jspecify.annotations.Nullable;

/** Puts what is known of one gemeente into the words of its page. */
final class Gemeentebeschrijving {
    private static final int BUREN = 3;

    private final Beeld beeld;
    private final Gemeentecijfers cijfers;
    private final List<Beeld> alle;
    private final List<Overdracht> overdrachten;
    private final Rekensommen.Sommen sommen;

    /**
     * @param alle every published version, newest first
     * @param overdrachten transfers of the half-year
     */
    Gemeentebeschrijving(
            Beeld beeld,
            Gemeentecijfers cijfers,
            List<Beeld> alle,
            List<Overdracht> overdrachten,
            Rekensommen.Sommen sommen) {
        this.beeld = beeld;
        this.cijfers = cijfers;
        this.alle = alle;
        this.overdrachten = overdrachten;
        this.sommen = sommen;
    }

    GemeenteView view() {
        var kop = beeld.kop();
        return new GemeenteView(
                naam(),
                cijfers.gemeente().code().waarde(),
                kop.code().toString(),
                Versietekst.versie(kop),
                DutchFormat.number(cijfers.aantal()),
                "mensen te huisvesten van " + Versietekst.dagen(kop.code().halfjaar()),
                feiten(),
                KaartView.opmerking(beeld),
                Keuze.versies(alle.stream().map(Beeld::kop).toList(), kop),
                sommen.taakstelling(),
                sommen.amv(),
                cijfers.amv() == null ? null : DutchFormat.number(cijfers.amv()),
                methoden(),
                grafiek(),
                historie(),
                regios(),
                buren(),
                overgedragen(),
                verantwoording());
    }

    private String naam() {
        return cijfers.gemeente().naam();
    }

    private List<Feit> feiten() {
        var feiten = new ArrayList<Feit>();
        feiten.add(new Feit("plaats van de " + beeld.regels().size(), cijfers.rang() + "e", "#rang"));
        feiten.add(new Feit(
                "van het landelijke totaal",
                procent(cijfers.aantal(), beeld.kop().totaal(), 2),
                "#regios"));
        voegToe(
                feiten,
                "per 1.000 inwoners",
                cijfers.perDuizend(),
                waarde -> DutchFormat.decimal(waarde, 2),
                "#waarom");
        voegToe(feiten, "waarvan alleenstaande minderjarigen (amv)", cijfers.amv(), DutchFormat::number, "#amv");
        voegToe(
                feiten,
                "vergeleken met het halfjaar ervoor",
                cijfers.verandering(),
                DutchFormat::signed,
                "#geschiedenis");
        return feiten;
    }

    /** Leaves out a fact that is not known. */
    static <T> void voegToe(
            List<Feit> feiten, String naam, @Nullable T waarde, Function<T, String> schrijfwijze, String adres) {
        if (waarde != null) {
            feiten.add(new Feit(naam, schrijfwijze.apply(waarde), adres));
        }
    }

    /** Share of a whole; 0 of a whole of 0. */
    static String procent(long deel, long geheel, int decimalen) {
        var aandeel = BigDecimal.valueOf(deel * 100)
                .divide(BigDecimal.valueOf(Math.max(1, geheel)), decimalen, RoundingMode.HALF_UP);
        return DutchFormat.decimal(aandeel, decimalen) + "%";
    }

    private List<Methodecijfer> methoden() {
        var per = beeld.narekening()
                .methoden()
                .aantallen(cijfers.gemeente().code().waarde());
        var methoden = new ArrayList<Methodecijfer>();
        per.forEach((methode, aantal) -> methoden.add(methode(methode, aantal)));
        return methoden;
    }

    private Methodecijfer methode(Methode methode, long aantal) {
        return new Methodecijfer(
                methode.naam(),
                methode.uitleg(),
                DutchFormat.number(aantal),
                DutchFormat.signed(aantal - cijfers.aantal()),
                methode == beeld.versie().uitgangspunten().methode());
    }

    private Staafgrafiek grafiek() {
        var metingen = alle.reversed().stream()
                .flatMap(ander -> ander.find(cijfers.gemeente().code()).stream()
                        .map(regel -> new Staafgrafiek.Meting(
                                Versietekst.halfjaar(ander.kop().code().halfjaar()),
                                "landelijk " + DutchFormat.number(ander.kop().totaal()),
                                regel.aantal(),
                                ander.kop().code().equals(beeld.kop().code()))))
                .toList();
        return Staafgrafiek.van("Taakstelling van " + naam() + " per halfjaar en versie", metingen);
    }

    private List<Historie> historie() {
        return alle.stream()
                .flatMap(ander -> ander.find(cijfers.gemeente().code()).stream().map(regel -> historie(ander, regel)))
                .toList();
    }

    private Historie historie(Beeld ander, Gemeentecijfers regel) {
        var kop = ander.kop();
        return new Historie(
                Versietekst.halfjaar(kop.code().halfjaar()),
                "versie " + kop.code().nummer(),
                "/taakstellingen/" + kop.code(),
                DutchFormat.number(kop.totaal()),
                DutchFormat.number(regel.aantal()),
                DutchFormat.number(regel.amv()),
                kop.herkomst() == Herkomst.OFFICIEEL ? "officieel" : "berekend",
                kop.code().equals(beeld.kop().code()));
    }

    private List<Regio> regios() {
        return beeld.indeling().regiosVan(cijfers.gemeente().code()).stream()
                .map(this::regio)
                .toList();
    }

    private Regio regio(Gebied gebied) {
        var totaal = beeld.totaal(gebied);
        return new Regio(
                gebied.code().soort().naam(),
                gebied.naam(),
                Adres.van(gebied) + "?versie=" + beeld.kop().code(),
                DutchFormat.number(totaal.aantal()),
                DutchFormat.number(totaal.gemeenten()),
                procent(cijfers.aantal(), totaal.aantal(), 1));
    }

    private List<Buur> buren() {
        var lijst = beeld.ranglijst();
        var plek = lijst.indexOf(cijfers);
        return lijst.subList(Math.max(0, plek - BUREN), Math.min(lijst.size(), plek + BUREN + 1)).stream()
                .map(buur -> new Buur(
                        buur.rang() + "e",
                        buur.gemeente().naam(),
                        buur.adres() + "?versie=" + beeld.kop().code(),
                        DutchFormat.number(buur.aantal()),
                        buur.equals(cijfers)))
                .toList();
    }

    private List<Overgedragen> overgedragen() {
        return overdrachten.stream()
                .filter(overdracht -> overdracht.van().equals(cijfers.gemeente().code())
                        || overdracht.naar().equals(cijfers.gemeente().code()))
                .map(overdracht -> new Overgedragen(
                        DutchFormat.number(overdracht.aantal()) + " van "
                                + beeld.indeling().get(overdracht.van()).naam() + " naar "
                                + beeld.indeling().get(overdracht.naar()).naam(),
                        Versietekst.bron(overdracht.bron())))
                .toList();
    }

    private List<Feit> verantwoording() {
        var kop = beeld.kop();
        var punten = kop.uitgangspunten();
        return List.of(
                new Feit("Versie", Versietekst.versie(kop), "/taakstellingen/" + kop.code()),
                new Feit("Toestand", Versietekst.toestand(kop), ""),
                new Feit("Bron", Versietekst.bron(kop.bron()), ""),
                new Feit("Aantal per gemeente", kop.herkomst().naam(), ""),
                new Feit("Inwoners", "CBS, " + DutchFormat.date(punten.inwonersOp()), ""),
                new Feit("Methode", punten.methode().naam(), "/over#methoden"),
                new Feit("Controlegetal (SHA-256)", kop.controlegetal(), ""));
    }
}
