package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.doorstroom.opvang.Opvanguitkomst;
import nl.doorstroom.opvang.Vereveningen;
import nl.doorstroom.opvang.Voorsprongvraag;
import nl.doorstroom.opvang.verevening.Verevening;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing down how a provincie stood on a day that counts for verevening. */
@Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
@Controller
class VoorsprongPages {
    private static final String PAD = "/capaciteit/voorsprong";
    private static final Page PAGE = new Page(
            "Stand voor verevening vastleggen",
            "Hoe een provincie ervoor stond op een peildatum.",
            null,
            List.of(new Page.Link(VereveningPages.PAGE.title(), VereveningPages.PAD)));

    private final Vereveningen vereveningen;

    VoorsprongPages(Vereveningen vereveningen) {
        this.vereveningen = vereveningen;
    }

    @GetMapping(PAD)
    ModelAndView schrijf() {
        return schrijf(Form.empty());
    }

    private ModelAndView schrijf(Form form) {
        var view = new VoorsprongView(
                form,
                Opgavenwoorden.gebieden(vereveningen.provincies()),
                Verevening.PEILDATA.stream()
                        .map(een -> new Choice(een.toString(), DutchFormat.date(een)))
                        .toList());
        var model = new ModelAndView("opvang/voorsprong", Map.of("page", PAGE, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    @PostMapping(PAD)
    ModelAndView legVast(HttpServletRequest request) {
        var form = Form.from(request);
        return switch (vereveningen.legVast(vraag(form))) {
            case Opvanguitkomst.Gedaan _ -> new ModelAndView("redirect:" + VereveningPages.PAD);
            case Opvanguitkomst.Geweigerd(var fouten) -> schrijf(form.withFaults(fouten));
        };
    }

    private static Voorsprongvraag vraag(Form form) {
        return new Voorsprongvraag(
                form.value("provincie"),
                FormReader.day(form, "peildatum"),
                form.value("saldo"),
                form.value("tussenvoorzieningen"),
                form.value("bron"),
                FormReader.day(form, "bronDatum"));
    }
}
