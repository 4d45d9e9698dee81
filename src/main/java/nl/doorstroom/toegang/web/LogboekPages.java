package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Gebiedsinzicht;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditregel;
import nl.doorstroom.toegang.audit.Logboek;
import nl.doorstroom.toegang.audit.Logboek.Pagina;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The audit for who may read it: to search, to look into and to take along. */
@Vereist(Bevoegdheid.LOGBOEK_INZIEN)
@Controller
class LogboekPages {
    static final Page.Link LOGBOEK = new Page.Link("Logboek", "/logboek");
    private static final Page PAGE = Page.outsideMenu("Logboek", "Wie wat deed, wanneer en namens wie.");
    private static final List<String> KOPPEN = List.of(
            "volgnummer",
            "tijdstip",
            "soort",
            "handeling",
            "wie",
            "naam",
            "rol",
            "organisatie",
            "onderwerp_soort",
            "onderwerp",
            "gemeente",
            "was",
            "wordt",
            "correlatie",
            "hash");

    private final Logboek logboek;
    private final Gebiedsinzicht gebieden;
    private final Clock klok;

    LogboekPages(Logboek logboek, Gebiedsinzicht gebieden, Clock klok) {
        this.logboek = logboek;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    @GetMapping("/logboek")
    ModelAndView logboek(HttpServletRequest request) {
        var form = LogboekForm.van(request);
        var fouten = form.fouten();
        var gevonden =
                fouten.isEmpty() ? logboek.zoek(form.vraag(), Bladeren.pagina(request)) : new Pagina(List.of(), 0);
        var regels = gevonden.regels().stream().map(LogboekView::regel).toList();
        var bladeren = Bladeren.van(request, Logboek.PER_PAGINA, regels.size(), gevonden.totaal(), Logboek.GENOEG);
        var view = new LogboekView(form, fouten, regels, bladeren);
        return new ModelAndView("toegang/logboek", Map.of("page", PAGE, "view", view));
    }

    @GetMapping("/logboek.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var form = LogboekForm.van(request);
        if (!form.fouten().isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var rijen = logboek.alles(form.vraag()).stream().map(LogboekPages::rij).toList();
        var noten = List.of("Hoogstens " + Logboek.HOOGSTENS
                + " regels, nieuwste eerst. De hashes zijn na te rekenen met" + " ./doorstroom audit controleer.");
        return Downloads.table(formaat, "logboek", new ExportTable("Logboek", noten, KOPPEN, rijen));
    }

    private static List<@Nullable Object> rij(Auditregel regel) {
        var wie = regel.wie();
        var betreft = regel.betreft();
        return Arrays.asList(
                regel.volgnummer(),
                regel.tijdstip().toString(),
                regel.soort(),
                regel.handeling(),
                wie.soort(),
                wie.naam(),
                wie.rol(),
                wie.organisatienaam(),
                betreft.soort(),
                betreft.id(),
                betreft.gemeente(),
                regel.wijziging().was(),
                regel.wijziging().wordt(),
                regel.correlatie(),
                regel.hash());
    }

    @GetMapping("/logboek/{volgnummer:[1-9]\\d{0,17}}")
    ModelAndView regel(@PathVariable long volgnummer) {
        var regel = logboek.find(volgnummer).orElseThrow(NotFoundException::new);
        var gemeente = regel.betreft().gemeente();
        var naam = gemeente == null
                ? ""
                : gebieden.naam(
                        new Gebiedscode(gemeente),
                        klok.instant().atZone(klok.getZone()).toLocalDate());
        var page = new Page("Regel " + volgnummer, "Wat er gebeurde en wat er veranderde.", null, List.of(LOGBOEK));
        return new ModelAndView("toegang/logboekregel", Map.of("page", page, "view", LogboekView.detail(regel, naam)));
    }
}
