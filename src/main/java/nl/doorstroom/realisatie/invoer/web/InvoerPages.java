package nl.doorstroom.realisatie.invoer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.invoer.Invoer;
import nl.doorstroom.realisatie.invoer.Invoeren;
import nl.doorstroom.realisatie.invoer.Ontvangst;
import nl.doorstroom.realisatie.invoer.Regelmelding;
import nl.doorstroom.realisatie.invoer.Toewijzing;
import nl.doorstroom.realisatie.invoer.Veld;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The way of a file into the grootboek, page by page, and without script as well. */
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
@Controller
class InvoerPages {
    private static final Page.Link LIJST = new Page.Link("Inlezen", "/inlezen");
    private static final Page PAGE = Page.outsideMenu("Inlezen", "Bestanden met huisvesting inlezen.");
    private static final String EEN = "/inlezen/{id:[0-9a-f-]{36}}";
    private static final int ALLES = 1_000_000;

    private final Invoeren invoeren;
    private final Invoerbeschrijving beschrijving;

    InvoerPages(Invoeren invoeren, Invoerbeschrijving beschrijving) {
        this.invoeren = invoeren;
        this.beschrijving = beschrijving;
    }

    @GetMapping("/inlezen")
    ModelAndView lijst() {
        return lijst(Form.empty(), "", HttpStatus.OK);
    }

    private ModelAndView lijst(Form form, String melding, HttpStatus status) {
        var rijen = invoeren.laatste().stream().map(beschrijving::rij).toList();
        return vorm("inlezen", PAGE, new InleeslijstView(form, invoeren.bronnen(), rijen, melding), status);
    }

    @PostMapping("/inlezen")
    ModelAndView ontvang(
            @RequestParam(defaultValue = "") String bron,
            @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var form = Form.empty().with("bron", bron);
        var inhoud = bestand == null ? new byte[0] : bestand.getBytes();
        var naam = bestand == null ? "" : Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        return switch (invoeren.ontvang(bron, naam, inhoud)) {
            case Ontvangst.Ontvangen(var id) -> new ModelAndView("redirect:/inlezen/" + id);
            case Ontvangst.Geweigerd(var fouten) ->
                lijst(form.withFaults(fouten), "", HttpStatus.UNPROCESSABLE_CONTENT);
            case Ontvangst.Bekend(var op) ->
                lijst(
                        form,
                        "Dit bestand is al ingelezen op " + DutchFormat.moment(op) + ". Er verandert niets.",
                        HttpStatus.OK);
        };
    }

    @GetMapping(EEN)
    ModelAndView invoer(@PathVariable UUID id, @RequestParam(defaultValue = "") String kolommen) {
        return invoer(get(id), !kolommen.isEmpty(), Form.empty());
    }

    private ModelAndView invoer(Invoer invoer, boolean kolommen, Form form) {
        var titel = "Bestand van " + invoer.bron();
        var page = new Page(titel, "Een bestand inlezen.", null, List.of(LIJST));
        var status = form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return vorm("invoer", page, beschrijving.van(invoer, kolommen, form), status);
    }

    @PostMapping(EEN + "/proef")
    ModelAndView beproef(@PathVariable UUID id, HttpServletRequest request) {
        var invoer = get(id);
        var form = Form.from(request);
        var toewijzing = new Toewijzing(
                Arrays.stream(Veld.values()).collect(Collectors.toMap(veld -> veld, veld -> form.value(veld.code()))));
        var fouten = invoeren.beproef(id, toewijzing);
        boolean achterhaald = fouten.stream().map(Invoerfout::veld).anyMatch("invoer"::equals);
        return fouten.isEmpty() || achterhaald ? naar(id) : invoer(invoer, true, form.withFaults(fouten));
    }

    @PostMapping(EEN + "/boeken")
    ModelAndView boek(@PathVariable UUID id, @RequestParam(defaultValue = "overslaan") String gewijzigd) {
        get(id);
        invoeren.bevestig(id, gewijzigd.equals("corrigeren"));
        return naar(id);
    }

    @PostMapping(EEN + "/annuleren")
    ModelAndView annuleer(@PathVariable UUID id) {
        get(id);
        invoeren.annuleer(id);
        return naar(id);
    }

    @GetMapping(EEN + "/meldingen.{formaat:csv|ods}")
    ResponseEntity<byte[]> meldingen(@PathVariable UUID id, @PathVariable String formaat) {
        var invoer = get(id);
        var rijen = Stream.of(Regelmelding.Soort.FOUT, Regelmelding.Soort.GEWIJZIGD, Regelmelding.Soort.BEKEND)
                .flatMap(soort -> invoeren.meldingen(id, soort, ALLES).stream())
                .map(InvoerPages::rij)
                .toList();
        var koppen = List.of("regel", "melding", "veld", "waarde", "uitleg", "boeking");
        var noten = List.of("Proef van een bestand van " + invoer.bron() + ".");
        return Downloads.table(formaat, "proef", new ExportTable("Proef", noten, koppen, rijen));
    }

    private static List<@Nullable Object> rij(Regelmelding een) {
        return Arrays.asList(een.regel(), een.soort().naam(), een.veld(), een.waarde(), een.uitleg(), een.boeking());
    }

    private Invoer get(UUID id) {
        return invoeren.find(id).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView naar(UUID id) {
        return new ModelAndView("redirect:/inlezen/" + id);
    }

    private static ModelAndView vorm(String template, Page page, Object view, HttpStatus status) {
        var model = new ModelAndView("realisatie/" + template, Map.of("page", page, "view", view));
        model.setStatus(status);
        return model;
    }
}
