package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.taakstelling.Versiekop;
import nl.doorstroom.taakstelling.Versievergelijking;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two versions of the taakstelling side by side, per gemeente. */
@Openbaar
@Controller
class VergelijkPages {
    private final Beelden beelden;
    private final Taakstellingen taakstellingen;
    private final Gebieden gebieden;

    VergelijkPages(Beelden beelden, Taakstellingen taakstellingen, Gebieden gebieden) {
        this.beelden = beelden;
        this.taakstellingen = taakstellingen;
        this.gebieden = gebieden;
    }

    /** The two versions and their lines. */
    private record Paar(Versievergelijking vergelijking, List<Vergelijkregel> regels) {
        TableDefinition<Vergelijkregel> tabel() {
            var oud = vergelijking.oud().code().toString();
            var nieuw = vergelijking.nieuw().code().toString();
            return Vergelijkregel.tabel("Taakstelling per gemeente: " + oud + " en " + nieuw, oud, nieuw, regels);
        }
    }

    @GetMapping("/taakstellingen/vergelijk")
    ModelAndView vergelijk(
            @RequestParam(defaultValue = "") String oud,
            @RequestParam(defaultValue = "") String nieuw,
            HttpServletRequest request) {
        var paar = paar(oud, nieuw);
        var vraag = TableRequest.from(request);
        var view = new VergelijkView(
                Keuze.versies(beelden.versies(), paar.vergelijking().oud()),
                Keuze.versies(beelden.versies(), paar.vergelijking().nieuw()),
                zin(paar.vergelijking()),
                cijfers(paar.regels()),
                vraag.search(),
                paar.tabel().view(paar.regels(), vraag));
        var page = Page.of(
                "Versies vergelijken",
                "Wat er per gemeente verandert tussen twee versies van de taakstelling.",
                Section.TAAKSTELLING,
                new Page.Link("Taakstelling", "/taakstellingen"));
        return new ModelAndView("publicatie/vergelijk", Map.of("page", page, "view", view));
    }

    @GetMapping("/taakstellingen/vergelijk.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String oud,
            @RequestParam(defaultValue = "") String nieuw,
            HttpServletRequest request) {
        var paar = paar(oud, nieuw);
        var titel = paar.vergelijking().oud().code() + " en "
                + paar.vergelijking().nieuw().code();
        var tabel = paar.tabel()
                .export(
                        "Vergelijking " + titel,
                        List.of(zin(paar.vergelijking())),
                        paar.regels(),
                        TableRequest.from(request));
        return Downloads.table(formaat, "vergelijking", tabel);
    }

    private Paar paar(String oud, String nieuw) {
        var koppen = beelden.versies();
        var laatste = kies(nieuw, koppen, 0);
        var eerste = kies(oud, koppen, Math.min(1, koppen.size() - 1));
        var vergelijking = taakstellingen.vergelijk(eerste.code(), laatste.code());
        var indeling = gebieden.indeling(vergelijking.indelingOp());
        var regels = vergelijking.verschillen().stream()
                .map(verschil -> new Vergelijkregel(
                        indeling.get(verschil.gemeente()),
                        provincie(indeling, indeling.get(verschil.gemeente())),
                        verschil.oud(),
                        verschil.nieuw(),
                        verschil.verandering()))
                .toList();
        return new Paar(vergelijking, regels);
    }

    private static Versiekop kies(String code, List<Versiekop> koppen, int anders) {
        if (koppen.isEmpty()) {
            throw new NotFoundException();
        }
        return Versiecode.lees(code)
                .flatMap(gevraagd -> koppen.stream()
                        .filter(kop -> kop.code().equals(gevraagd))
                        .findFirst())
                .orElse(koppen.get(anders));
    }

    private static String provincie(Gebiedsindeling indeling, Gebied gemeente) {
        return indeling.findWaarin(gemeente.code(), Gebiedsoort.PROVINCIE)
                .map(Gebied::naam)
                .orElse("");
    }

    private static String zin(Versievergelijking vergelijking) {
        return "Van " + Versietekst.versie(vergelijking.oud()) + " naar " + Versietekst.versie(vergelijking.nieuw())
                + ".";
    }

    private static List<KaartView.Cijfer> cijfers(List<Vergelijkregel> regels) {
        var som = regels.stream().mapToLong(Vergelijkregel::verandering).sum();
        return List.of(
                new KaartView.Cijfer(DutchFormat.signed(som), "landelijk verschil", "#tabel"),
                new KaartView.Cijfer(tel(regels, 1), "gemeenten krijgen er meer", "#tabel"),
                new KaartView.Cijfer(tel(regels, -1), "gemeenten krijgen er minder", "#tabel"),
                new KaartView.Cijfer(tel(regels, 0), "gemeenten blijven gelijk", "#tabel"));
    }

    static String tel(List<Vergelijkregel> regels, int teken) {
        return DutchFormat.number(regels.stream()
                .filter(regel -> Long.signum(regel.verandering()) == teken)
                .count());
    }
}
