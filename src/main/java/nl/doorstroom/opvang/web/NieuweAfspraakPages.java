package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.doorstroom.opvang.Afspraakvraag;
import nl.doorstroom.opvang.Opvangafspraken;
import nl.doorstroom.opvang.Opvanguitkomst;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking an area for places, or offering those of the own gemeente. */
@Vereist({Bevoegdheid.OPVANGAFSPRAAK_MAKEN, Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN})
@Controller
class NieuweAfspraakPages {
    private static final String PAD = AfspraakPages.PAD + "/nieuw";

    private final Opvangafspraken afspraken;

    NieuweAfspraakPages(Opvangafspraken afspraken) {
        this.afspraken = afspraken;
    }

    @GetMapping(PAD)
    ModelAndView begin(HttpServletRequest request) {
        return schrijf(Form.from(request));
    }

    private ModelAndView schrijf(Form form) {
        boolean biedt = !Handelend.nu().mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN);
        var gebieden = Opgavenwoorden.gebieden(afspraken.gebieden());
        var view = new AfspraakView.Nieuw(
                gebieden.size() == 1 ? form.with("gebied", gebieden.getFirst().value()) : form,
                gebieden,
                Opgavenwoorden.soorten(),
                biedt);
        var model = new ModelAndView("opvang/afspraak-nieuw", Map.of("page", pagina(biedt), "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private static Page pagina(boolean biedt) {
        return new Page(
                biedt ? "Plaatsen aanbieden" : "Plaatsen vragen",
                "Een afspraak over opvang beginnen.",
                null,
                List.of(AfspraakPages.BEGIN));
    }

    @PostMapping(PAD)
    ModelAndView legVast(HttpServletRequest request) {
        var form = Form.from(request);
        return switch (afspraken.begin(vraag(form))) {
            case Opvanguitkomst.Gedaan(var nummer) ->
                new ModelAndView("redirect:" + AfspraakPages.PAD + "/" + nummer + "?klaar=begin");
            case Opvanguitkomst.Geweigerd(var fouten) -> schrijf(form.withFaults(fouten));
        };
    }

    private static Afspraakvraag vraag(Form form) {
        return new Afspraakvraag(
                form.value("gebied"),
                Opgavesoort.find(form.value("soort")),
                FormReader.day(form, "per"),
                FormReader.number(form, "plaatsen"),
                form.value("bron"),
                FormReader.day(form, "dag"),
                form.value("toelichting"));
    }
}
