package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.form.CarriedFile;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Koppelcijfers;
import nl.doorstroom.toezicht.Koppelvraag;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijferlezer;
import nl.doorstroom.toezicht.koppelcijfer.Koppelinlezing;
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

/** Choose a file with koppelcijfers, look at what it would change, and only then keep it. */
@Vereist(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN)
@Controller
class KoppelinleesPages {
    private static final String PAD = KoppelcijferPages.PAD + "/inlezen";
    private static final Page PAGE = new Page(
            "Koppelcijfers inlezen", "Een overzicht van het COA inlezen.", null, List.of(KoppelcijferPages.BEGIN));

    private final Koppelcijfers koppelcijfers;

    KoppelinleesPages(Koppelcijfers koppelcijfers) {
        this.koppelcijfers = koppelcijfers;
    }

    @GetMapping(PAD)
    ModelAndView kies(@RequestParam(defaultValue = "") String klaar) {
        return kies(KoppelinleesView.van(
                Form.empty(),
                List.of(),
                klaar.matches("\\d{1,6}") ? KoppelinleesView.vastgelegd(Integer.parseInt(klaar)) : ""));
    }

    private static ModelAndView kies(KoppelinleesView view) {
        var model = new ModelAndView("toezicht/koppelcijfers-inlezen", Map.of("page", PAGE, "view", view));
        model.setStatus(view.file().found().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /** A file with the columns and the gemeenten of whoever asks, to be filled in. */
    @GetMapping(PAD + "/voorbeeld.{formaat:csv|ods}")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String formaat) {
        var regels = koppelcijfers.gemeenten().stream()
                .map(een -> Koppelcijferlezer.leeg(een.naam()))
                .toList();
        var tabel = new ExportTable("Koppelcijfers", List.of(), Koppelcijferlezer.KOLOMMEN, regels);
        return Downloads.table(formaat, "koppelcijfers-voorbeeld", tabel);
    }

    /** What the file would change; nothing is kept. */
    @PostMapping(PAD + "/bekijken")
    ModelAndView bekijk(HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var form = Form.from(request);
        var inhoud = CarriedFile.chosen(bestand);
        return switch (koppelcijfers.beproef(vraag(inhoud, form))) {
            case Koppelinlezing.Afgekeurd(var fouten) -> kies(KoppelinleesView.van(form, fouten, ""));
            case Koppelinlezing.Gelezen gelezen when gelezen.wijzigingen().isEmpty() -> klaar(0);
            case Koppelinlezing.Gelezen gelezen -> controle(form, gelezen, inhoud);
        };
    }

    private ModelAndView controle(Form form, Koppelinlezing.Gelezen gelezen, byte[] inhoud) {
        var rijen = gelezen.wijzigingen().stream()
                .map(een -> KoppelcontroleView.rij(koppelcijfers.naam(een.cijfer()), een))
                .toList();
        var view = new KoppelcontroleView(form, CarriedFile.write(inhoud), rijen, gelezen.ongewijzigd());
        return new ModelAndView("toezicht/koppelcijfers-controle", Map.of("page", PAGE, "view", view));
    }

    /** Keeps what was looked at. */
    @PostMapping(PAD)
    ModelAndView leesIn(HttpServletRequest request, @RequestParam(defaultValue = "") String inhoud) {
        var form = Form.from(request);
        return switch (koppelcijfers.legVast(vraag(CarriedFile.read(inhoud), form))) {
            case Koppelinlezing.Afgekeurd(var fouten) -> kies(KoppelinleesView.van(form, fouten, ""));
            case Koppelinlezing.Gelezen(var wijzigingen, var _) -> klaar(wijzigingen.size());
        };
    }

    private static ModelAndView klaar(int aantal) {
        return new ModelAndView("redirect:" + PAD + "?klaar=" + aantal);
    }

    private static Koppelvraag vraag(byte[] inhoud, Form form) {
        return Koppelvraag.van(inhoud, form.value("bron"), form.value("bronDatum"));
    }
}
