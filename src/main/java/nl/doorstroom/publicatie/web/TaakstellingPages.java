package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.PdfFile;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.platform.web.Templates;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Versiecode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The versions of the taakstelling: the list, and each as Bijlage A or as a table that sorts. */
@Openbaar
@Controller
class TaakstellingPages {
    private static final Page.Link LIJST = new Page.Link("Taakstelling", "/taakstellingen");

    private final Beelden beelden;
    private final Taakstellingen taakstellingen;
    private final Templates templates;

    TaakstellingPages(Beelden beelden, Taakstellingen taakstellingen, Templates templates) {
        this.beelden = beelden;
        this.taakstellingen = taakstellingen;
        this.templates = templates;
    }

    @GetMapping("/taakstellingen")
    ModelAndView lijst() {
        var page = Page.of(
                "Taakstelling",
                "Alle halfjaren en versies van de taakstelling huisvesting vergunninghouders.",
                Section.TAAKSTELLING);
        return new ModelAndView(
                "publicatie/taakstellingen", Map.of("page", page, "view", VersielijstView.van(beelden.versies())));
    }

    /** A half-year without version number leads to the version shown by default. */
    @GetMapping("/taakstellingen/{halfjaar:\\d{4}-I{1,2}}")
    String halfjaar(@PathVariable String halfjaar) {
        var gevraagd = Halfjaar.lees(halfjaar).orElseThrow(NotFoundException::new);
        var van = beelden.versies().stream()
                .filter(kop -> kop.code().halfjaar().equals(gevraagd))
                .toList();
        var kop = Taakstellingen.findStandaard(van).orElseThrow(NotFoundException::new);
        return "redirect:/taakstellingen/" + kop.code();
    }

    @GetMapping("/taakstellingen/{code:\\d{4}-I{1,2}\\.\\d+}")
    ModelAndView versie(
            @PathVariable String code,
            @RequestParam(defaultValue = "bijlage") String weergave,
            HttpServletRequest request) {
        var beeld = get(code);
        var view = new Versiebeschrijving(beeld)
                .view(
                        beelden.versies(),
                        taakstellingen.gedrukteTotalen(beeld.kop().code()),
                        taakstellingen.overdrachten(beeld.kop().code().halfjaar()),
                        !"tabel".equals(weergave),
                        TableRequest.from(request));
        var page = Page.of(
                view.naam(),
                "De taakstelling van alle gemeenten voor de " + view.naam() + ".",
                Section.TAAKSTELLING,
                LIJST);
        return new ModelAndView("publicatie/taakstelling", Map.of("page", page, "view", view));
    }

    /** Another version through the form. */
    @GetMapping("/taakstellingen/kies")
    String kies(@RequestParam(defaultValue = "") String versie) {
        return "redirect:/taakstellingen/" + get(versie).kop().code();
    }

    @GetMapping("/taakstellingen/{code:\\d{4}-I{1,2}\\.\\d+}.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String code, @PathVariable String formaat, HttpServletRequest request) {
        var beeld = get(code);
        var tabel = Bestanden.tabel(
                beeld,
                "Taakstelling " + code,
                Gemeentetabel.van(beeld, code),
                beeld.regels(),
                TableRequest.from(request));
        return Downloads.table(formaat, "taakstelling-" + code, tabel);
    }

    /** The version as Bijlage A in a tagged, accessible PDF. */
    @GetMapping("/taakstellingen/{code:\\d{4}-I{1,2}\\.\\d+}/bijlage-a.pdf")
    ResponseEntity<byte[]> alsPdf(@PathVariable String code) {
        var beeld = get(code);
        Map<String, Object> model =
                Map.of("bijlage", BijlageView.van(beeld), "verantwoording", Bestanden.verantwoording(beeld));
        return Downloads.pdf("bijlage-a-" + code, PdfFile.write(templates.render("publicatie/bijlagepdf", model)));
    }

    private Beeld get(String code) {
        return Versiecode.lees(code).flatMap(beelden::find).orElseThrow(NotFoundException::new);
    }
}
