package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Pijplijnen;
import nl.doorstroom.opvang.Projectuitkomst;
import nl.doorstroom.opvang.Projectvraag;
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
import org.jspecify.annotations.Nullable;
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
    private static final String GEEN_DAG = "Kies een dag, bijvoorbeeld 2027-04-01.";

    private final Pijplijnen pijplijnen;
    private final PijplijnPages pages;
    private final Clock klok;

    PijplijnformPages(Pijplijnen pijplijnen, PijplijnPages pages, Clock klok) {
        this.pijplijnen = pijplijnen;
        this.pages = pages;
        this.klok = klok;
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
        var dag = dag(form, soort);
        if (dag == null) {
            return pages.toon(code, "", zonderDag(form, soort));
        }
        var reden = FormReader.choice(Vertraging.values(), form, "reden");
        return meld(code, form, new Projectfeit(soort, stap, dag, reden, form.value(veld(soort, "toelichting"))));
    }

    private static Form zonderDag(Form form, Projectfeit.Soort soort) {
        var zonder = form.withFault(veld(soort, "dag"), GEEN_DAG);
        var toelichting = veld(soort, "toelichting");
        return soort == Projectfeit.Soort.GESTOPT && form.value(toelichting).isEmpty()
                ? zonder.withFault(toelichting, "Schrijf waarom het project stopt.")
                : zonder;
    }

    private ModelAndView meld(String code, Form form, Projectfeit feit) {
        return switch (pijplijnen.meld(code, feit)) {
            case Projectuitkomst.Geweigerd(var fouten) ->
                pages.toon(code, "", form.withFaults(inFormulier(feit.soort(), fouten)));
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

    /** What is told of today needs no day. */
    private @Nullable LocalDate dag(Form form, Projectfeit.Soort soort) {
        return soort == Projectfeit.Soort.TERUGGEZET || soort == Projectfeit.Soort.HERVAT
                ? LocalDate.now(klok)
                : FormReader.day(form, veld(soort, "dag"));
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
        var dag = FormReader.day(form, "dag");
        int plaatsen = Optional.ofNullable(FormReader.number(form, "plaatsen")).orElse(0);
        if (dag == null) {
            var zonder = form.withFault("dag", GEEN_DAG);
            return pages.toon(
                    code,
                    "",
                    plaatsen == 0 ? zonder.withFault("plaatsen", "Schrijf hoeveel plaatsen er zijn.") : zonder);
        }
        return switch (pijplijnen.open(code, dag, plaatsen)) {
            case Projectuitkomst.Geweigerd(var fouten) -> pages.toon(code, "", form.withFaults(fouten));
            case Projectuitkomst.Vastgelegd _ -> klaar(code, "open");
        };
    }

    private static ModelAndView klaar(String code, String melding) {
        return new ModelAndView("redirect:" + PijplijnPages.PAD + "/" + code + "?melding=" + melding);
    }
}
