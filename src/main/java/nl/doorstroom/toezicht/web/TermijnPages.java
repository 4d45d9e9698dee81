package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Toezichtdossiers;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of a provincie: every term that runs or ran out unanswered, also for calendars of others. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class TermijnPages {
    private static final String TERMIJNEN = "/toezicht/{provincie:PV\\d{2}}/termijnen";
    private static final MediaType AGENDA = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Toezichtdossiers dossiers;
    private final Rondevinder vinder;
    private final Clock klok;

    TermijnPages(Toezichtdossiers dossiers, Rondevinder vinder, Clock klok) {
        this.dossiers = dossiers;
        this.vinder = vinder;
        this.klok = klok;
    }

    @GetMapping(TERMIJNEN)
    ModelAndView termijnen(@PathVariable String provincie, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var vraag = TableRequest.from(request);
        var page = new Page(
                titel(gebied), "Welke termijnen lopen en welke voorbij zijn.", null, List.of(ToezichtPages.BEGIN));
        var tabel = tabel(gebied).scherm().view(dossiers.termijnen(gebied.code()), vraag);
        return new ModelAndView(
                "toezicht/termijnen",
                Map.of(
                        "page",
                        page,
                        "view",
                        new TermijnenView("/toezicht/" + provincie, vraag.search(), tabel, feestdagen())));
    }

    private Termijntabel tabel(Gebied provincie) {
        return new Termijntabel(namen(provincie), LocalDate.now(klok));
    }

    private Map<Gebiedscode, String> namen(Gebied provincie) {
        return dossiers.gemeenten(provincie.code()).stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
    }

    /** The holidays of this year and the next that are still to come. */
    private List<String> feestdagen() {
        var vandaag = LocalDate.now(klok);
        return IntStream.rangeClosed(vandaag.getYear(), vandaag.getYear() + 1)
                .boxed()
                .flatMap(jaar -> Feestdagen.van(jaar).stream())
                .filter(dag -> !dag.isBefore(vandaag))
                .map(DutchFormat::date)
                .toList();
    }

    @GetMapping(TERMIJNEN + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String provincie, @PathVariable String formaat, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var noten = List.of(titel(gebied), "Op " + DutchFormat.date(LocalDate.now(klok)) + ". Vertrouwelijk.");
        var tabel = tabel(gebied)
                .bestand()
                .export(titel(gebied), noten, dossiers.termijnen(gebied.code()), TableRequest.from(request));
        return Downloads.table(formaat, "termijnen-" + provincie, tabel);
    }

    @GetMapping(TERMIJNEN + ".ics")
    ResponseEntity<byte[]> alsAgenda(@PathVariable String provincie) {
        var gebied = vinder.provincie(provincie);
        var agenda = new Agenda(dossiers.termijnen(gebied.code()), namen(gebied), klok.instant());
        var naam = ContentDisposition.attachment()
                .filename("termijnen-" + provincie + ".ics")
                .build();
        return ResponseEntity.ok()
                .contentType(AGENDA)
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .body(agenda.tekst().getBytes(StandardCharsets.UTF_8));
    }

    private static String titel(Gebied provincie) {
        return "Termijnen van " + provincie.naam();
    }
}
