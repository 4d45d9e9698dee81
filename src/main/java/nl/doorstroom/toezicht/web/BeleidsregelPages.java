package nl.doorstroom.toezicht.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Beleidsregels;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.Gevolg;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.beleid.Voorwaarde;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rule of a provincie, to read: by what is judged, in the words of the screens. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class BeleidsregelPages {
    private static final int SCHRIKKELJAAR = 2000;

    private final Beleidsregels regels;
    private final Rondes rondes;
    private final Rondevinder vinder;
    private final Clock klok;

    BeleidsregelPages(Beleidsregels regels, Rondes rondes, Rondevinder vinder, Clock klok) {
        this.regels = regels;
        this.rondes = rondes;
        this.vinder = vinder;
        this.klok = klok;
    }

    @GetMapping("/toezicht/{provincie:PV\\d{2}}/beleidsregel")
    ModelAndView regel(
            @PathVariable String provincie,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String melding) {
        var gebied = vinder.provincie(provincie);
        var regel = regels.op(gebied.code(), dag(dag)).orElseThrow(NotFoundException::new);
        var page = new Page(
                "Beleidsregel van " + gebied.naam(),
                "Zo beoordeelt " + gebied.naam() + " of gemeenten hun taakstelling halen.",
                null,
                List.of(ToezichtPages.BEGIN));
        return new ModelAndView("toezicht/beleidsregel", Map.of("page", page, "view", view(gebied, regel, melding)));
    }

    private LocalDate dag(String gevraagd) {
        try {
            return gevraagd.isEmpty() ? LocalDate.now(klok) : LocalDate.parse(gevraagd);
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }

    private BeleidsregelView view(Gebied provincie, Beleidsregel regel, String melding) {
        var adres = "/toezicht/" + provincie.code() + "/beleidsregel";
        return new BeleidsregelView(
                melding.equals("vastgelegd")
                        ? "De beleidsregel is vastgelegd. Rondes die al open zijn, houden hun regel."
                        : "",
                regel.naam(),
                provincie.naam(),
                regel.bron().toString(),
                geldig(regel.geldig()),
                regel.peildagen().stream().map(BeleidsregelPages::dag).toList(),
                regel.naijlMaanden() == 1 ? "1 maand" : regel.naijlMaanden() + " maanden",
                regel.oordelen().stream().map(BeleidsregelPages::schaal).toList(),
                regel.treden().stream().map(BeleidsregelPages::tree).toList(),
                regel.regels().stream().map(BeleidsregelPages::regel).toList(),
                regel.teBevestigen(),
                regels.van(provincie.code()).stream()
                        .filter(een -> !een.geldig().equals(regel.geldig()))
                        .map(een -> new Choice(adres + "?dag=" + een.geldig().van(), een.naam(), geldig(een.geldig())))
                        .toList(),
                rondes.mag(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN, provincie.code()) ? adres + "/nieuw" : null);
    }

    private static String geldig(Periode periode) {
        var vanaf = "Vanaf " + DutchFormat.date(periode.van());
        return periode.tot() == null
                ? vanaf
                : vanaf + " tot en met " + DutchFormat.date(periode.tot().minusDays(1));
    }

    /** Without the year: 1 januari. */
    private static String dag(MonthDay dag) {
        var datum = DutchFormat.date(dag.atYear(SCHRIKKELJAAR));
        return datum.substring(0, datum.lastIndexOf(' '));
    }

    private static BeleidsregelView.Schaal schaal(Oordeel oordeel) {
        return new BeleidsregelView.Schaal(
                Toezichtwoorden.hoofdletter(oordeel.naam()), Toezichtwoorden.kleur(oordeel), oordeel.betekenis());
    }

    private static BeleidsregelView.Tree tree(Trede trede) {
        return new BeleidsregelView.Tree(
                trede.stap().nummer(),
                Toezichtwoorden.hoofdletter(trede.naam()),
                trede.termijn().map(Termijn::toString).orElse("te bevestigen"),
                trede.actief() ? "ja" : "nee");
    }

    private static BeleidsregelView.Regel regel(Beoordelingsregel regel) {
        var gevolg = switch (regel.gevolg()) {
            case Gevolg.Oordelen oordelen ->
                Toezichtwoorden.oordeel(oordelen.oordeel().naam(), oordelen.beweging());
            case Gevolg.Aanhouden _ -> "Aanhouden tot de afgesproken dag";
        };
        return new BeleidsregelView.Regel(
                regel.naam(),
                regel.grondslag(),
                regel.voorwaarden().stream().map(Voorwaarde::omschrijving).toList(),
                gevolg);
    }
}
