package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Koppelcijfers;
import nl.doorstroom.toezicht.Koppelvraag;
import nl.doorstroom.toezicht.koppelcijfer.Koppelinlezing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that COA told of one gemeente, and where more of it is written down or put right. */
@Vereist(Bevoegdheid.BOEKING_INZIEN)
@Controller
class GemeentekoppelPages {
    private static final String EEN = KoppelcijferPages.PAD + "/{gemeente:GM\\d{4}}";

    private final Koppelcijfers koppelcijfers;

    GemeentekoppelPages(Koppelcijfers koppelcijfers) {
        this.koppelcijfers = koppelcijfers;
    }

    @GetMapping(EEN)
    ModelAndView gemeente(@PathVariable String gemeente, @RequestParam(defaultValue = "") String melding) {
        return toon(code(gemeente), tekst(melding), Form.empty());
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN)
    ModelAndView legVast(@PathVariable String gemeente, HttpServletRequest request) {
        var code = code(gemeente);
        var form = Form.from(request);
        return switch (koppelcijfers.legVast(vraag(code, form))) {
            case Koppelinlezing.Afgekeurd(var fouten) -> toon(code, "", form.withFaults(fouten));
            case Koppelinlezing.Gelezen(var wijzigingen, var _) ->
                new ModelAndView("redirect:" + KoppelcijferPages.PAD + "/" + code + "?melding="
                        + (wijzigingen.isEmpty() ? "gelijk" : "vast"));
        };
    }

    private static Koppelvraag vraag(Gebiedscode gemeente, Form form) {
        var velden = Stream.concat(
                        Stream.of(gemeente.waarde()),
                        Stream.of("peildatum", "gekoppeld", "wachtend", "boven_norm")
                                .map(form::value))
                .toList();
        return Koppelvraag.van(velden, form.value("bron"), form.value("bronDatum"));
    }

    private ModelAndView toon(Gebiedscode gemeente, String melding, Form form) {
        var naam = koppelcijfers.naam(gemeente).orElseThrow(NotFoundException::new);
        var page = new Page(
                naam,
                "Wat het COA over de koppelingen van " + naam + " opgaf.",
                null,
                List.of(KoppelcijferPages.BEGIN));
        var view = new GemeentekoppelView(
                gemeente.waarde(),
                melding,
                GemeentekoppelView.rijen(koppelcijfers.van(gemeente)),
                Handelend.nu().mag(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN, gemeente),
                form);
        var model = new ModelAndView("toezicht/koppelcijfer", Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /** The gemeente of an address; to who may not see it, it does not exist. */
    private static Gebiedscode code(String gemeente) {
        var code = new Gebiedscode(gemeente);
        if (!Handelend.nu().mag(Bevoegdheid.BOEKING_INZIEN, code)) {
            throw new NotFoundException();
        }
        return code;
    }

    private static String tekst(String melding) {
        return switch (melding) {
            case "vast" -> "De cijfers zijn vastgelegd.";
            case "gelijk" -> "Er is niets veranderd: deze cijfers waren al zo vastgelegd.";
            default -> "";
        };
    }
}
