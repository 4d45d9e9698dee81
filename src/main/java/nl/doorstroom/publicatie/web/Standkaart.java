package nl.doorstroom.publicatie.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.stand.Standlezing;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Standen;
import org.springframework.stereotype.Component;

/** The map of where gemeenten stand at the beginning of a month, with a bar to slide through the months. */
@Component
class Standkaart {
    private static final int MAANDEN = 12;

    private final Grootboeken grootboeken;
    private final Standlezing lezing;

    Standkaart(Grootboeken grootboeken, Standlezing lezing) {
        this.grootboeken = grootboeken;
        this.lezing = lezing;
    }

    KaartView view(Beeld beeld, Maat maat, Gebiedscode gebied, String gevraagd) {
        var laatste = grootboeken.laatste();
        var hoogste = nummer(laatste.peildatum());
        var laagste = Math.min(
                hoogste,
                nummer(grootboeken.eersteDag().orElse(laatste.peildatum()).plusMonths(1)));
        var maand = Math.clamp(lees(gevraagd, hoogste), laagste, hoogste);
        var standen = grootboeken.standen(new Peiling(dag(maand), begin(laatste)));
        var gekozen = beeld.met(standen);
        var land = beeld.indeling().get(gebied);
        var vraag = "?peildatum=" + dag(maand);
        return new KaartView(
                Keuze.maten(maat),
                List.of(),
                Keuze.gebieden(beeld.indeling(), gebied),
                land.naam(),
                gebied.equals(Gebiedscode.NEDERLAND) ? "" : "/standen/" + gebied + vraag,
                cijfers(land, standen, vraag),
                Landkaart.van(
                        gekozen,
                        maat,
                        gebied,
                        cel -> "/standen/" + cel.gemeente().code() + vraag),
                bron(standen.peiling()),
                "",
                KaartView.geenMaat(gekozen, maat),
                tijdbalk(maat, gebied, new Maanden(laagste, hoogste, maand)),
                tabel(land, standen));
    }

    /** As known at the beginning of a month, also for who sees every day: the map is the same for all. */
    private static Instant begin(Peiling laatste) {
        return Peiling.begin(
                laatste.bekendOp().atZone(Peiling.TIJD).toLocalDate().withDayOfMonth(1));
    }

    private static int lees(String tekst, int anders) {
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : anders;
    }

    private static int nummer(LocalDate dag) {
        return dag.getYear() * MAANDEN + dag.getMonthValue() - 1;
    }

    private static LocalDate dag(int maand) {
        return LocalDate.of(maand / MAANDEN, maand % MAANDEN + 1, 1);
    }

    private List<KaartView.Cijfer> cijfers(Gebied gebied, Standen standen, String vraag) {
        return lezing.stand(gebied, standen)
                .map(stand -> List.of(
                        new KaartView.Cijfer(
                                DutchFormat.number(stand.gerealiseerd()),
                                "gehuisvest in " + stand.halfjaar(),
                                "/standen/" + gebied.code() + vraag),
                        new KaartView.Cijfer(
                                DutchFormat.number(stand.opgave()),
                                "opgave van het halfjaar",
                                "/standen/" + gebied.code() + vraag)))
                .orElse(List.of());
    }

    private static String bron(Peiling peiling) {
        return "Elke zeshoek is één gemeente. Stand aan het begin van " + DutchFormat.date(peiling.peildatum())
                + ", zoals bekend op " + DutchFormat.dayOrMoment(peiling.bekendOp())
                + ". Bron: de grootboeken in Doorstroom.";
    }

    /** Months by their number: years times twelve with the months since January added. */
    private record Maanden(int laagste, int hoogste, int gekozen) {}

    private static KaartView.Tijdbalk tijdbalk(Maat maat, Gebiedscode gebied, Maanden maanden) {
        var nu = maanden.gekozen();
        var adres = "/?toon=" + maat.code() + "&gebied=" + gebied + "&maand=";
        return new KaartView.Tijdbalk(
                maanden.laagste(),
                maanden.hoogste(),
                nu,
                DutchFormat.month(YearMonth.from(dag(nu))),
                nu > maanden.laagste() ? adres + (nu - 1) : "",
                nu < maanden.hoogste() ? adres + (nu + 1) : "");
    }

    /** Sorting and downloading lead to the table of standen itself. */
    private TableView tabel(Gebied gebied, Standen standen) {
        var daar = TableRequest.at(
                "/standen",
                Map.of(
                        "soort",
                        "gemeente",
                        "peildatum",
                        standen.peiling().peildatum().toString()));
        return lezing.tabel(gebied, standen, daar);
    }
}
