package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Locaties;
import nl.doorstroom.opvang.Opvangvraag;
import nl.doorstroom.opvang.invoer.Bezettingslezer;
import nl.doorstroom.opvang.invoer.Locatielezer;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.invoer.Opvanginlezing;
import nl.doorstroom.platform.form.Bronveld;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down a locatie, its places and its occupancy one at a time. */
@Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
@Controller
class LocatieformPages {
    private static final String NIEUW = LocatiePages.PAD + "/nieuw";
    private static final List<String> VELDEN = Stream.concat(
                    Locatielezer.KOLOMMEN.stream(), Locatielezer.EXTRA.stream())
            .toList();

    private final Locaties locaties;
    private final LocatiePages pages;

    LocatieformPages(Locaties locaties, LocatiePages pages) {
        this.locaties = locaties;
        this.pages = pages;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw() {
        return formulier("", Form.empty());
    }

    @PostMapping(NIEUW)
    ModelAndView legVast(HttpServletRequest request) {
        return bewaar("", Form.from(request));
    }

    @GetMapping(LocatiePages.EEN + "/wijzigen")
    ModelAndView wijzig(@PathVariable String code) {
        return formulier(code, ingevuld(pages.get(code).melding()));
    }

    @PostMapping(LocatiePages.EEN + "/wijzigen")
    ModelAndView wijzig(@PathVariable String code, HttpServletRequest request) {
        pages.get(code);
        return bewaar(code, Form.from(request).with("code", code));
    }

    private ModelAndView bewaar(String code, Form form) {
        var velden = VELDEN.stream().map(form::value).toList();
        var vraag = Opvangvraag.van(VELDEN, velden, form.value("bron"), form.value("bronDatum"));
        if (code.isEmpty() && locaties.find(form.value("code")).isPresent()) {
            return formulier(code, form.withFault("code", "Deze code is al in gebruik. Kies een andere."));
        }
        return switch (locaties.legVast(vraag)) {
            case Opvanginlezing.Afgekeurd(var fouten) ->
                formulier(code, form.withFaults(Opvangwoorden.kiezend(fouten)));
            case Opvanginlezing.Gelezen gelezen -> klaar(form.value("code"), gelezen);
        };
    }

    private static ModelAndView klaar(String code, Opvanginlezing.Gelezen gelezen) {
        var melding = gelezen.wijzigingen().isEmpty() ? "gelijk" : "vast";
        return new ModelAndView("redirect:" + LocatiePages.PAD + "/" + code + "?melding=" + melding);
    }

    private static ModelAndView formulier(String code, Form form) {
        var titel = code.isEmpty() ? "Locatie vastleggen" : "Locatie wijzigen";
        var view = new LocatieformView(code, Opvangwoorden.soorten(), Opvangwoorden.partijen(), form);
        var page =
                new Page(titel, "Gegevens van een locatie voor opvang.", null, trail(LocatiePages.BEGIN, code, form));
        var model = new ModelAndView("opvang/locatieform", Map.of("page", page, "view", view));
        model.setStatus(Opvangmelding.status(form));
        return model;
    }

    /** The way back up from a form: past what is put right, when that is there. */
    static List<Page.Link> trail(Page.Link begin, String code, Form form) {
        var naam = form.value("naam").isEmpty() ? code : form.value("naam");
        return code.isEmpty() ? List.of(begin) : List.of(begin, new Page.Link(naam, begin.href() + "/" + code));
    }

    private static Form ingevuld(Locatiemelding melding) {
        var locatie = melding.locatie();
        var voorwaarden = locatie.voorwaarden();
        return Form.empty()
                .with("code", locatie.code())
                .with("naam", locatie.naam())
                .with("soort", locatie.soort().name())
                .with("gemeente", locatie.gemeente().waarde())
                .with("partij", locatie.partij().name())
                .with("amv_plaatsen", String.valueOf(locatie.amvPlaatsen()))
                .with("contract_tm", tm(voorwaarden.contract()))
                .with("vergunning_tm", tm(voorwaarden.vergunning()))
                .with("doelgroepbeperking", voorwaarden.doelgroepbeperking())
                .with("hoofdlocatie", voorwaarden.hoofdlocatie().orElse(""))
                .with("adres", melding.adres())
                .with("adres_openbaar", melding.adresOpenbaar() ? "ja" : "nee");
    }

    private static String tm(Optional<LocalDate> tot) {
        return tot.map(dag -> dag.minusDays(1).toString()).orElse("");
    }

    /** Other places from a day on: all else stays as it is. */
    @PostMapping(LocatiePages.EEN + "/plaatsen")
    ModelAndView plaatsen(@PathVariable String code, HttpServletRequest request) {
        var form = Form.from(request);
        var zoals = ingevuld(pages.get(code).melding())
                .with("plaatsen", form.value("plaatsen"))
                .with("vanaf", form.value("vanaf"));
        var leeg = leeg(form);
        if (!leeg.isEmpty()) {
            return pages.toon(code, "", form.withFaults(leeg));
        }
        var velden = VELDEN.stream().map(zoals::value).toList();
        return afloop(code, form, locaties.legVast(Opvangvraag.van(VELDEN, velden, form.value("bron"), "")));
    }

    private static List<Invoerfout> leeg(Form form) {
        return new Foutenlijst()
                .eis(!form.value("plaatsen").isEmpty(), "plaatsen", "", "Schrijf hoeveel plaatsen er zijn.")
                .eis(!form.value("vanaf").isEmpty(), "vanaf", "", "Kies vanaf welke dag.")
                .eis(!form.value("bron").isEmpty(), "bron", "", Bronveld.LEEG)
                .fouten();
    }

    @PostMapping(LocatiePages.EEN + "/bezetting")
    ModelAndView bezetting(@PathVariable String code, HttpServletRequest request) {
        var form = Form.from(request);
        pages.get(code);
        var vraag = Opvangvraag.van(
                Bezettingslezer.KOLOMMEN,
                List.of(code, form.value("dag"), form.value("bewoners")),
                form.value("tellingbron"),
                "");
        return switch (locaties.legBezettingVast(vraag)) {
            case Opvanginlezing.Afgekeurd(var fouten) -> pages.toon(code, "", form.withFaults(vanTelling(fouten)));
            case Opvanginlezing.Gelezen gelezen -> klaar(code, gelezen);
        };
    }

    /** On the page stands another field with a source. */
    private static List<Invoerfout> vanTelling(List<Invoerfout> fouten) {
        return fouten.stream()
                .map(een ->
                        een.veld().equals("bron") ? Invoerfout.inVeld("tellingbron", een.waarde(), een.uitleg()) : een)
                .toList();
    }

    /** Takes back places that were told wrongly. */
    @PostMapping(LocatiePages.EEN + "/terugnemen")
    ModelAndView neemTerug(@PathVariable String code, HttpServletRequest request) {
        var form = Form.from(request);
        pages.get(code);
        return switch (locaties.neemTerug(code, dag(form.value("terug")), form.value("reden"))) {
            case Opvanginlezing.Afgekeurd(var fouten) -> pages.toon(code, "", form.withFaults(fouten));
            case Opvanginlezing.Gelezen _ ->
                new ModelAndView("redirect:" + LocatiePages.PAD + "/" + code + "?melding=terug");
        };
    }

    private static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }

    private ModelAndView afloop(String code, Form form, Opvanginlezing uitkomst) {
        return switch (uitkomst) {
            case Opvanginlezing.Afgekeurd(var fouten) -> pages.toon(code, "", form.withFaults(fouten));
            case Opvanginlezing.Gelezen gelezen -> klaar(code, gelezen);
        };
    }
}
