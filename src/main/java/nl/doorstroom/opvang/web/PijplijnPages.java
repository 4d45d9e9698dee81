package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.Pijplijnen;
import nl.doorstroom.opvang.Projectdossier;
import nl.doorstroom.opvang.Tekorten;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Locaties that are not open yet: the list, the board, the line of time, and all that is known of one. */
@Vereist(Bevoegdheid.OPVANG_INZIEN)
@Controller
class PijplijnPages {
    static final String PAD = "/pijplijn";
    static final String EEN = PAD + "/{code:[A-Z0-9]+(?:-[A-Z0-9]+)*}";
    static final Page.Link BEGIN = new Page.Link("Pijplijn", PAD);
    private static final Page LIJST =
            new Page("Pijplijn", "Locaties voor opvang die nog niet open zijn.", null, List.of());
    private static final List<Choice> STANDEN = List.of(
            new Choice("", "Lopend"),
            new Choice("telaat", "Lopend en te laat"),
            new Choice("open", "Open"),
            new Choice("gestopt", "Gestopt"),
            new Choice("alle", "Alle"));

    private final Pijplijnen pijplijnen;
    private final Tekorten tekorten;
    private final Gebieden gebieden;
    private final Clock klok;

    PijplijnPages(Pijplijnen pijplijnen, Tekorten tekorten, Gebieden gebieden, Clock klok) {
        this.pijplijnen = pijplijnen;
        this.tekorten = tekorten;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    @GetMapping(PAD)
    ModelAndView lijst(HttpServletRequest request) {
        var form = Form.from(request);
        var vraag = TableRequest.from(request);
        var regels = regels(form);
        var getoond = Pijplijnregel.scherm().select(regels, vraag);
        var view = new PijplijnView(
                form.value("beeld").matches("bord|planning") ? form.value("beeld") : "tabel",
                beelden(form),
                Gebiedenlijst.keuzes(tekorten.gebieden()),
                form.value("gebied"),
                STANDEN,
                form.value("stand"),
                vraag.search(),
                Pijplijnregel.scherm().view(regels, vraag),
                PijplijnView.bord(getoond),
                Planning.van(getoond, LocalDate.now(klok)),
                PijplijnView.ervaring(pijplijnen.ervaring(klok.instant())),
                samen(getoond),
                alle().isEmpty(),
                LocatiePages.legtVast());
        return new ModelAndView("opvang/pijplijn", Map.of("page", LIJST, "view", view));
    }

    private static String samen(List<Pijplijnregel> regels) {
        long plaatsen = regels.stream()
                .mapToLong(een -> een.project().gegevens().plaatsen())
                .sum();
        return "Samen " + Opvangwoorden.plaatsen(plaatsen) + " in " + DutchFormat.number(regels.size())
                + (regels.size() == 1 ? " project." : " projecten.");
    }

    private static List<Page.Link> beelden(Form form) {
        var rest = Stream.of("gebied", "stand", "zoek")
                .filter(veld -> form.value(veld).matches("[\\p{L}\\d '.()-]{1,60}"))
                .map(veld -> "&" + veld + "=" + URLEncoder.encode(form.value(veld), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return List.of(
                new Page.Link("Tabel", PAD + "?beeld=tabel" + rest),
                new Page.Link("Bord", PAD + "?beeld=bord" + rest),
                new Page.Link("Planning", PAD + "?beeld=planning" + rest));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var noten = List.of("Pijplijn van de opvang, op " + DutchFormat.date(LocalDate.now(klok)));
        var tabel = Pijplijnregel.bestand()
                .export("Pijplijn", noten, regels(Form.from(request)), TableRequest.from(request));
        return Downloads.table(formaat, "pijplijn", tabel);
    }

    private List<Pijplijnregel> regels(Form form) {
        var vandaag = LocalDate.now(klok);
        var indeling = gebieden.indeling(vandaag);
        var namen = new Gemeentenamen(indeling.gebieden(Gebiedsoort.GEMEENTE));
        var ervaring = pijplijnen.ervaring(klok.instant());
        var gebied = form.value("gebied");
        var waar = Gebiedscode.isCode(gebied)
                ? indeling.gemeentenIn(new Gebiedscode(gebied)).stream()
                        .map(Gebied::code)
                        .collect(Collectors.toSet())
                : null;
        return alle().stream()
                .filter(een -> waar == null || waar.contains(een.gegevens().gemeente()))
                .map(een -> Pijplijnregel.van(een, namen.van(een.gegevens().gemeente()), vandaag, ervaring))
                .filter(een -> past(een, form.value("stand")))
                .toList();
    }

    private static boolean past(Pijplijnregel regel, String stand) {
        var verloop = regel.verloop();
        return switch (stand) {
            case "alle" -> true;
            case "open" -> verloop.isOpen();
            case "gestopt" -> verloop.gestopt().isPresent();
            case "telaat" -> regel.isTeLaat();
            default -> verloop.isLopend();
        };
    }

    private List<Projectdossier> alle() {
        return pijplijnen.zichtbaar(LocalDate.now(klok), klok.instant());
    }

    @GetMapping(EEN)
    ModelAndView project(@PathVariable String code, @RequestParam(defaultValue = "") String melding) {
        return toon(code, Opvangmelding.tekst(melding), Form.empty());
    }

    /** The page of a project, with what was typed on it. */
    ModelAndView toon(String code, String melding, Form form) {
        var project = get(code);
        var vandaag = LocalDate.now(klok);
        var namen = new Gemeentenamen(gebieden.indeling(vandaag).gebieden(Gebiedsoort.GEMEENTE));
        var regel = Pijplijnregel.van(
                project, namen.van(project.gegevens().gemeente()), vandaag, pijplijnen.ervaring(klok.instant()));
        var page = new Page(project.gegevens().naam(), "Stappen en planning van een project.", null, List.of(BEGIN));
        var verhaal = new Projectverhaal(namen).van(pijplijnen.gebeurtenissen(code));
        var view = ProjectView.van(regel, verhaal, melding, form);
        var model = new ModelAndView("opvang/project", Map.of("page", page, "view", view));
        model.setStatus(Opvangmelding.status(form));
        return model;
    }

    /** To who may not see it, it isn't there. */
    Projectdossier get(String code) {
        return pijplijnen.find(code).orElseThrow(NotFoundException::new);
    }
}
