package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Gebiedsinzicht;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.dossier.Dossier;
import nl.doorstroom.toegang.dossier.Dossiers;
import nl.doorstroom.toegang.dossier.Dossiersoort;
import nl.doorstroom.toegang.dossier.Dossiervraag;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dossiers for who may see them, and who looked at them. What one may not see is not found. */
@Vereist({Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN, Bevoegdheid.NOODINZAGE})
@Controller
class DossierPages {
    static final Page.Link DOSSIERS = new Page.Link("Dossiers", "/dossiers");
    private static final Page PAGE = Page.outsideMenu("Dossiers", "De dossiers die bij uw werk horen.");

    private final Dossiers dossiers;
    private final Gebiedsinzicht gebieden;
    private final Clock klok;

    DossierPages(Dossiers dossiers, Gebiedsinzicht gebieden, Clock klok) {
        this.dossiers = dossiers;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    @GetMapping("/dossiers")
    ModelAndView lijst(@RequestParam(defaultValue = "") String soort, HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var regels = regels(vraag.search(), soort);
        var view = new DossierView(
                vraag.search(),
                soort,
                List.of(Dossiersoort.values()),
                regels.size() >= Dossiers.HOOGSTENS,
                Handelend.nu().mag(Bevoegdheid.NOODINZAGE),
                Dossierregel.TABEL.view(regels, vraag));
        return new ModelAndView("toegang/dossiers", Map.of("page", PAGE, "view", view));
    }

    @GetMapping("/dossiers.{formaat:csv|ods}")
    ResponseEntity<byte[]> lijstAlsBestand(
            @PathVariable String formaat, @RequestParam(defaultValue = "") String soort, HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var tabel = Dossierregel.TABEL.export("Dossiers", List.of(), regels(vraag.search(), soort), vraag);
        return Downloads.table(formaat, "dossiers", tabel);
    }

    /** Part of a number is looked for in the database, so that it is found however many dossiers there are. */
    private List<Dossierregel> regels(String zoek, String soort) {
        var nummer = zoek.matches("(?i)(d-)?[0-9-]+") ? zoek : "";
        return dossiers.zoek(new Dossiervraag(nummer, Dossiersoort.find(soort), Optional.empty())).stream()
                .map(dossier -> new Dossierregel(dossier, naam(dossier.gemeente())))
                .toList();
    }

    private String naam(Gebiedscode gemeente) {
        return gebieden.naam(gemeente, klok.instant().atZone(klok.getZone()).toLocalDate());
    }

    @GetMapping("/dossiers/{nummer:[dD]-\\d{4}-\\d{6,12}}")
    ModelAndView dossier(@PathVariable String nummer) {
        var dossier = dossiers.open(nummer.toUpperCase(Locale.ROOT)).orElseThrow(NotFoundException::new);
        var page = new Page(dossier.nummer(), "Een dossier.", null, List.of(DOSSIERS));
        return new ModelAndView("toegang/dossier", Map.of("page", page, "view", view(dossier)));
    }

    private DossierView.Een view(Dossier dossier) {
        var wie = Handelend.nu();
        var soort = dossier.soort();
        return new DossierView.Een(
                dossier.nummer(),
                soort.naam(),
                naam(dossier.gemeente()),
                soort.vertrouwelijkheid().naam(),
                DutchFormat.moment(dossier.aangemaaktOp()),
                dossier.synthetisch(),
                !wie.mag(soort.bevoegdheid(), dossier.gemeente()),
                wie.mag(Bevoegdheid.INZAGE_NAGAAN, dossier.gemeente()));
    }

    @Vereist(Bevoegdheid.INZAGE_NAGAAN)
    @GetMapping("/dossiers/{nummer:[dD]-\\d{4}-\\d{6,12}}/inzage")
    ModelAndView inzage(@PathVariable String nummer, HttpServletRequest request) {
        var dossier = nummer.toUpperCase(Locale.ROOT);
        var regels = dossiers.inzagen(dossier).orElseThrow(NotFoundException::new);
        var page = new Page("Inzage", "Wie dit dossier inzag.", null, List.of(DOSSIERS, link(dossier)));
        var vraag = TableRequest.from(request);
        return new ModelAndView(
                "toegang/inzage",
                Map.of("page", page, "nummer", dossier, "tabel", Dossierregel.INZAGEN.view(regels, vraag)));
    }

    @Vereist(Bevoegdheid.INZAGE_NAGAAN)
    @GetMapping("/dossiers/{nummer:[dD]-\\d{4}-\\d{6,12}}/inzage.{formaat:csv|ods}")
    ResponseEntity<byte[]> inzageAlsBestand(
            @PathVariable String nummer, @PathVariable String formaat, HttpServletRequest request) {
        var dossier = nummer.toUpperCase(Locale.ROOT);
        var regels = dossiers.inzagen(dossier).orElseThrow(NotFoundException::new);
        var tabel = Dossierregel.INZAGEN.export("Inzage " + dossier, List.of(), regels, TableRequest.from(request));
        return Downloads.table(formaat, "inzage-" + dossier, tabel);
    }

    private static Page.Link link(String nummer) {
        return new Page.Link(nummer, "/dossiers/" + nummer);
    }
}
