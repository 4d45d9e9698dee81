package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.Opvangoverdrachten;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening;
import nl.doorstroom.opvang.afspraak.Overdracht;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is agreed within the provincies, beside what each must have; for everybody. */
@Openbaar
@Controller
class VerdelingPages {
    static final String PAD = Afsprakenrekening.ADRES;

    private static final String PROVINCIE = PAD + "/{provincie:PV\\d{2}}";
    private static final String TITEL = "Opvang binnen de provincies";
    private static final Page PAGE = Page.of(
            TITEL, "Welke afspraken er zijn over opvang binnen elke provincie.", Section.OPVANG, Opgavenwoorden.OPVANG);

    private final Opgaven opgaven;
    private final Opvangoverdrachten overdrachten;
    private final Clock klok;

    VerdelingPages(Opgaven opgaven, Opvangoverdrachten overdrachten, Clock klok) {
        this.opgaven = opgaven;
        this.overdrachten = overdrachten;
        this.klok = klok;
    }

    private Verdelingtabel tabel() {
        return new Verdelingtabel(opgaven.boek(), opgaven.afgesproken(), opgaven.gedrukt(), opgaven.indeling());
    }

    /** The day from which the decision holds that was known last; today when there is none. */
    private LocalDate dag(Opgavesoort soort) {
        return opgaven.besluiten().stream()
                .filter(een -> een.kolom(soort).isPresent())
                .findFirst()
                .map(Opvangbesluit::per)
                .orElseGet(() -> LocalDate.now(klok));
    }

    private static Opgavesoort soort(String code) {
        return Opgavesoort.find(code).orElse(Opgavesoort.COA);
    }

    @GetMapping(PAD)
    ModelAndView provincies(@RequestParam(defaultValue = "") String soort, HttpServletRequest request) {
        var waarvoor = soort(soort);
        var dag = dag(waarvoor);
        var view = new VerdelingView(
                Opgavenwoorden.soorten(),
                waarvoor.code(),
                Verdelingtabel.provincietabel(waarvoor, dag)
                        .view(tabel().provincies(waarvoor, dag), TableRequest.from(request)));
        return new ModelAndView("opvang/verdeling", Map.of("page", PAGE, "view", view));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> provinciesAlsBestand(
            @PathVariable String formaat, @RequestParam(defaultValue = "") String soort, HttpServletRequest request) {
        var waarvoor = soort(soort);
        var dag = dag(waarvoor);
        var bestand = Verdelingtabel.provincietabel(waarvoor, dag)
                .export(
                        TITEL,
                        List.of("Stand op " + DutchFormat.date(dag)),
                        tabel().provincies(waarvoor, dag),
                        TableRequest.from(request));
        return Downloads.table(formaat, "opvang-provincies-" + waarvoor.code(), bestand);
    }

    private Gebied provincie(Gebiedsindeling indeling, String code) {
        return indeling.find(new Gebiedscode(code)).orElseThrow(NotFoundException::new);
    }

    /** The second address is that of the table of sums, whose heads lead there. */
    @GetMapping({PROVINCIE, PROVINCIE + "/samen"})
    ModelAndView provincie(@PathVariable String provincie, HttpServletRequest request) {
        var tabel = tabel();
        var hier = provincie(tabel.indeling(), provincie);
        var afspraken = tabel.afspraken(hier.code());
        var view = new VerdelingView.Provincie(
                Verdelingtabel.somtabel().view(tabel.sommen(hier.code()), vraag(request, provincie + "/samen")),
                Verdelingtabel.afspraaktabel().view(afspraken, vraag(request, provincie)),
                afspraken.isEmpty(),
                tabel.afwijking(hier.code()).orElse(""),
                overdrachten.van(hier.code()).stream()
                        .map(een -> rij(een, tabel.indeling()))
                        .toList());
        var page = Page.of(
                "Opvang in " + hier.naam(),
                "Wat er in " + hier.naam() + " over opvang is afgesproken.",
                Section.OPVANG,
                Opgavenwoorden.OPVANG,
                new Page.Link(TITEL, PAD));
        return new ModelAndView("opvang/verdeling-provincie", Map.of("page", page, "view", view));
    }

    /** What was asked of the table at an address; nothing when the page was asked for the other one. */
    private static TableRequest vraag(HttpServletRequest request, String tabel) {
        var adres = PAD + "/" + tabel;
        return request.getRequestURI().equals(adres) ? TableRequest.from(request) : TableRequest.at(adres, Map.of());
    }

    static VerdelingView.Overdrachtrij rij(Overdracht een, Gebiedsindeling indeling) {
        return new VerdelingView.Overdrachtrij(
                een.nummer(),
                Opgavenwoorden.naam(indeling, een.van()),
                Opgavenwoorden.naam(indeling, een.naar()),
                een.soort().naam(),
                DutchFormat.date(een.per()),
                DutchFormat.number(een.plaatsen()),
                een.reden(),
                een.door().auteur() + ", " + DutchFormat.date(een.door().op()),
                een.correctie()
                        .map(correctie ->
                                correctie.reden() + " (" + correctie.door().auteur() + ", "
                                        + DutchFormat.date(correctie.door().op()) + ")")
                        .orElse(""));
    }

    @GetMapping(PROVINCIE + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> afsprakenAlsBestand(
            @PathVariable String provincie, @PathVariable String formaat, HttpServletRequest request) {
        var tabel = tabel();
        var hier = provincie(tabel.indeling(), provincie);
        var bestand = Verdelingtabel.afspraaktabel()
                .export(
                        "Opvang in " + hier.naam(),
                        List.of("Afspraken die vaststaan"),
                        tabel.afspraken(hier.code()),
                        TableRequest.from(request));
        return Downloads.table(formaat, "opvang-" + provincie, bestand);
    }

    @GetMapping(PROVINCIE + "/samen.{formaat:csv|ods}")
    ResponseEntity<byte[]> sommenAlsBestand(
            @PathVariable String provincie, @PathVariable String formaat, HttpServletRequest request) {
        var tabel = tabel();
        var hier = provincie(tabel.indeling(), provincie);
        var bestand = Verdelingtabel.somtabel()
                .export(
                        "Opvang in " + hier.naam() + ", samen",
                        tabel.afwijking(hier.code()).stream().toList(),
                        tabel.sommen(hier.code()),
                        TableRequest.from(request));
        return Downloads.table(formaat, "opvang-" + provincie + "-samen", bestand);
    }
}
