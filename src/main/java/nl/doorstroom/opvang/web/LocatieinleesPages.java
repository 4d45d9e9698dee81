package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.opvang.Locaties;
import nl.doorstroom.opvang.Opvangvraag;
import nl.doorstroom.opvang.invoer.Bezettingslezer;
import nl.doorstroom.opvang.invoer.Locatielezer;
import nl.doorstroom.opvang.invoer.Opvanginlezing;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.form.CarriedFile;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.Page;
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

/** Choose a file with locaties or with their occupancy, look at what it would change, and only then keep it. */
@Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
@Controller
class LocatieinleesPages {
    private static final String PAD = LocatiePages.PAD + "/inlezen";
    private static final String BEZETTING = "bezetting";
    private static final Page PAGE = new Page(
            "Locaties of bezetting inlezen",
            "Een bestand met locaties of bezetting inlezen.",
            null,
            List.of(LocatiePages.BEGIN));

    private final Locaties locaties;

    LocatieinleesPages(Locaties locaties) {
        this.locaties = locaties;
    }

    @GetMapping(PAD)
    ModelAndView kies(@RequestParam(defaultValue = "") String klaar) {
        var melding = klaar.matches("\\d{1,6}") ? LocatieinleesView.vastgelegd(Integer.parseInt(klaar)) : "";
        return kies(LocatieinleesView.van(Form.empty(), List.of(), melding));
    }

    private static ModelAndView kies(LocatieinleesView view) {
        var model = new ModelAndView("opvang/inlezen", Map.of("page", PAGE, "view", view));
        model.setStatus(view.file().found().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /** A file with the columns, to be filled in. */
    @GetMapping(PAD + "/{wat:locaties|bezetting}-voorbeeld.{formaat:csv|ods}")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String wat, @PathVariable String formaat) {
        var kolommen = wat.equals(BEZETTING)
                ? Bezettingslezer.KOLOMMEN
                : Stream.concat(Locatielezer.KOLOMMEN.stream(), Locatielezer.EXTRA.stream())
                        .toList();
        return Downloads.table(formaat, wat + "-voorbeeld", new ExportTable(wat, List.of(), kolommen, List.of()));
    }

    /** What the file would change; nothing is kept. */
    @PostMapping(PAD + "/bekijken")
    ModelAndView bekijk(HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var form = Form.from(request);
        var inhoud = CarriedFile.chosen(bestand);
        var vraag = vraag(inhoud, form);
        var gelezen = isBezetting(form) ? locaties.beproefBezetting(vraag) : locaties.beproef(vraag);
        return switch (gelezen) {
            case Opvanginlezing.Afgekeurd(var fouten) -> kies(LocatieinleesView.van(form, fouten, ""));
            case Opvanginlezing.Gelezen goed when goed.wijzigingen().isEmpty() -> klaar(0);
            case Opvanginlezing.Gelezen goed -> controle(form, goed, inhoud);
        };
    }

    private static ModelAndView controle(Form form, Opvanginlezing.Gelezen gelezen, byte[] inhoud) {
        var view =
                new LocatiecontroleView(form, CarriedFile.write(inhoud), gelezen.wijzigingen(), gelezen.ongewijzigd());
        return new ModelAndView("opvang/controle", Map.of("page", PAGE, "view", view));
    }

    /** Keeps what was looked at. */
    @PostMapping(PAD)
    ModelAndView leesIn(HttpServletRequest request, @RequestParam(defaultValue = "") String inhoud) {
        var form = Form.from(request);
        var vraag = vraag(CarriedFile.read(inhoud), form);
        return switch (isBezetting(form) ? locaties.legBezettingVast(vraag) : locaties.legVast(vraag)) {
            case Opvanginlezing.Afgekeurd(var fouten) -> kies(LocatieinleesView.van(form, fouten, ""));
            case Opvanginlezing.Gelezen(var wijzigingen, var _) -> klaar(wijzigingen.size());
        };
    }

    private static boolean isBezetting(Form form) {
        return form.value("wat").equals(BEZETTING);
    }

    private static ModelAndView klaar(int aantal) {
        return new ModelAndView("redirect:" + PAD + "?klaar=" + aantal);
    }

    private static Opvangvraag vraag(byte[] inhoud, Form form) {
        return Opvangvraag.van(inhoud, form.value("bron"), form.value("bronDatum"));
    }
}
