package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Pijplijnen;
import nl.doorstroom.opvang.Projectuitkomst;
import nl.doorstroom.opvang.Projectvraag;
import nl.doorstroom.opvang.Stapvraag;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.pijplijn.Vertraging;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down projects and what happens to them. */
@Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
@Controller
class PijplijnformPages {
    private static final String NIEUW = PijplijnPages.PAD + "/nieuw";

    private final Pijplijnen pijplijnen;
    private final PijplijnPages pages;

    PijplijnformPages(Pijplijnen pijplijnen, PijplijnPages pages) {
        this.pijplijnen = pijplijnen;
        this.pages = pages;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw() {
        return formulier("", Form.empty());
    }

    @PostMapping(NIEUW)
    ModelAndView begin(HttpServletRequest request) {
        var form = Form.from(request);
        return switch (pijplijnen.begin(new Projectvraag(form::value))) {
            case Projectuitkomst.Geweigerd(var fouten) -> formulier("", form.withFaults(Opvangwoorden.kiezend(fouten)));
            case Projectuitkomst.Vastgelegd(var code) -> klaar(code, "begonnen");
        };
    }

    @GetMapping(PijplijnPages.EEN + "/wijzigen")
    ModelAndView wijzig(@PathVariable String code) {
        return formulier(code, ingevuld(pages.get(code).gegevens()));
    }

    @PostMapping(PijplijnPages.EEN + "/wijzigen")
    ModelAndView wijzig(@PathVariable String code, HttpServletRequest request) {
        pages.get(code);
        var form = Form.from(request).with("code", code);
        return switch (pijplijnen.wijzig(code, new Projectvraag(form::value))) {
            case Projectuitkomst.Geweigerd(var fouten) ->
                formulier(code, form.withFaults(Opvangwoorden.kiezend(fouten)));
            case Projectuitkomst.Vastgelegd _ -> klaar(code, "vast");
        };
    }

    private static ModelAndView formulier(String code, Form form) {
        var page = new Page(
                code.isEmpty() ? "Project vastleggen" : "Project wijzigen",
                "Gegevens van een locatie die nog niet open is.",
                null,
                LocatieformPages.trail(PijplijnPages.BEGIN, code, form));
        var view = new ProjectformView(code, Opvangwoorden.soorten(), Opvangwoorden.partijen(), form);
        var model = new ModelAndView("opvang/projectform", Map.of("page", page, "view", view));
        model.setStatus(Opvangmelding.status(form));
        return model;
    }

    private static Form ingevuld(Projectgegevens gegevens) {
        return Form.empty()
                .with("code", gegevens.code())
                .with("naam", gegevens.naam())
                .with("soort", gegevens.soort().name())
                .with("gemeente", gegevens.gemeente().waarde())
                .with("partij", gegevens.partij().name())
                .with("plaatsen", String.valueOf(gegevens.plaatsen()))
                .with("toelichting", gegevens.toelichting());
    }

    /** Something happened to a project, or is expected to. */
    @PostMapping(PijplijnPages.EEN + "/stap")
    ModelAndView stap(@PathVariable String code, HttpServletRequest request) {
        pages.get(code);
        var form = Form.from(request);
        var soort = keuze(Projectfeit.Soort.values(), form.value("soort"));
        var stap = keuze(Stap.values(), form.value("stap"));
        var vraag = new Stapvraag(
                soort,
                stap,
                FormReader.day(form, veld(soort, "dag")),
                FormReader.choice(Vertraging.values(), form, "reden"),
                form.value(veld(soort, "toelichting")));
        return switch (pijplijnen.meld(code, vraag)) {
            case Projectuitkomst.Geweigerd(var fouten) ->
                pages.toon(code, "", form.withFaults(inFormulier(soort, fouten)));
            case Projectuitkomst.Vastgelegd _ -> klaar(code, "vast");
        };
    }

    private static List<Invoerfout> inFormulier(Projectfeit.Soort soort, List<Invoerfout> fouten) {
        return fouten.stream()
                .map(een -> Invoerfout.inVeld(veld(soort, een.veld()), een.waarde(), een.uitleg()))
                .toList();
    }

    /** What a field is called in the form of this kind: on the page stand more with a day or an explanation. */
    private static String veld(Projectfeit.Soort soort, String veld) {
        return veld.equals("dag") || veld.equals("toelichting") ? soort.code() + "-" + veld : veld;
    }

    private static <E extends Enum<E>> E keuze(E[] waarden, String naam) {
        return Arrays.stream(waarden)
                .filter(een -> een.name().equals(naam))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The locatie is open. */
    @PostMapping(PijplijnPages.EEN + "/open")
    ModelAndView open(@PathVariable String code, HttpServletRequest request) {
        pages.get(code);
        var form = Form.from(request);
        int plaatsen = Optional.ofNullable(FormReader.number(form, "plaatsen")).orElse(0);
        return switch (pijplijnen.open(code, FormReader.day(form, "dag"), plaatsen)) {
            case Projectuitkomst.Geweigerd(var fouten) -> pages.toon(code, "", form.withFaults(fouten));
            case Projectuitkomst.Vastgelegd _ -> klaar(code, "open");
        };
    }

    private static ModelAndView klaar(String code, String melding) {
        return new ModelAndView("redirect:" + PijplijnPages.PAD + "/" + code + "?melding=" + melding);
    }
}
