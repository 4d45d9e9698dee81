package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Sjabloonbank;
import nl.doorstroom.toezicht.stuk.Briefpapier;
import nl.doorstroom.toezicht.stuk.Sjabloon;
import nl.doorstroom.toezicht.stuk.Stukinhoud;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import nl.doorstroom.toezicht.stuk.Stukveld;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What papers of a provincie begin with: its letterhead and its templates. */
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
@Controller
class SjabloonPages {
    private static final String SJABLONEN = "/toezicht/{provincie:PV\\d{2}}/sjablonen";
    private static final String EEN = SJABLONEN + "/{soort:[a-z]+}";
    private static final String VASTGELEGD = "vastgelegd";

    private final Sjabloonbank bank;
    private final Rondes rondes;
    private final Rondevinder vinder;

    SjabloonPages(Sjabloonbank bank, Rondes rondes, Rondevinder vinder) {
        this.bank = bank;
        this.rondes = rondes;
        this.vinder = vinder;
    }

    @GetMapping(SJABLONEN)
    ModelAndView sjablonen(@PathVariable String provincie, @RequestParam(defaultValue = "") String melding) {
        var gebied = provincie(provincie);
        var papier = bank.briefpapier(gebied.code());
        var form = Form.empty()
                .with("afzender", papier.afzender())
                .with("contact", papier.contact())
                .with("ondertekening", papier.ondertekening())
                .with("kenmerk", papier.kenmerk());
        return toon(gebied, form, melding.equals(VASTGELEGD) ? "Het briefpapier is vastgelegd." : "");
    }

    /** Who works for the provincie only: the texts are its own until a paper is sent. */
    private Gebied provincie(String code) {
        var gebied = vinder.provincie(code);
        if (!rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, gebied.code())) {
            throw new NotFoundException();
        }
        return gebied;
    }

    @PostMapping(SJABLONEN)
    @Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
    ModelAndView legVast(@PathVariable String provincie, HttpServletRequest request) {
        var gebied = provincie(provincie);
        var form = Form.from(request);
        var papier = new Briefpapier(
                form.value("afzender"), form.value("contact"), form.value("ondertekening"), form.value("kenmerk"));
        var fouten = bank.legVast(gebied.code(), papier);
        return fouten.isEmpty()
                ? new ModelAndView("redirect:" + adres(gebied) + "?melding=" + VASTGELEGD)
                : toon(gebied, form.withFaults(fouten), "");
    }

    private static String adres(Gebied provincie) {
        return "/toezicht/" + provincie.code() + "/sjablonen";
    }

    private ModelAndView toon(Gebied provincie, Form form, String melding) {
        var page = new Page(
                "Sjablonen en briefpapier van " + provincie.naam(),
                "Waarmee brieven en mededelingen van de provincie beginnen.",
                null,
                List.of(ToezichtPages.BEGIN, stukken(provincie)));
        var soorten = Arrays.stream(Stuksoort.values())
                .map(een -> new Choice(
                        adres(provincie) + "/" + StukkenPages.code(een), Toezichtwoorden.hoofdletter(een.naam())))
                .toList();
        var view = new SjablonenView(provincie.naam(), adres(provincie), melding, soorten, legtVast(provincie), form);
        return antwoord("toezicht/sjablonen", page, view, form);
    }

    private static Page.Link stukken(Gebied provincie) {
        return new Page.Link(
                provincie.naam() + ": brieven en mededelingen", "/toezicht/" + provincie.code() + "/stukken");
    }

    private boolean legtVast(Gebied provincie) {
        return rondes.mag(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN, provincie.code());
    }

    private static ModelAndView antwoord(String naam, Page page, Object view, Form form) {
        var model = new ModelAndView(naam, Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    @GetMapping(EEN)
    ModelAndView sjabloon(
            @PathVariable String provincie,
            @PathVariable String soort,
            @RequestParam(defaultValue = "") String melding) {
        var gebied = provincie(provincie);
        var welk = StukkenPages.soort(soort).orElseThrow(NotFoundException::new);
        var sjabloon = bank.sjabloon(gebied.code(), welk);
        var form = Form.empty().with("onderwerp", sjabloon.onderwerp()).with("tekst", sjabloon.tekst());
        return toon(gebied, welk, form, melding.equals(VASTGELEGD) ? "Het sjabloon is vastgelegd." : "");
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
    ModelAndView legSjabloonVast(
            @PathVariable String provincie, @PathVariable String soort, HttpServletRequest request) {
        var gebied = provincie(provincie);
        var welk = StukkenPages.soort(soort).orElseThrow(NotFoundException::new);
        var form = Form.from(request);
        var fouten = bank.legVast(gebied.code(), new Sjabloon(welk, form.value("onderwerp"), StukPages.regels(form)));
        return fouten.isEmpty()
                ? new ModelAndView("redirect:" + adres(gebied) + "/" + soort + "?melding=" + VASTGELEGD)
                : toon(gebied, welk, form.withFaults(fouten), "");
    }

    private ModelAndView toon(Gebied provincie, Stuksoort soort, Form form, String melding) {
        var page = new Page(
                "Sjabloon: " + soort.naam(),
                "Waarmee een " + soort.naam() + " begint.",
                null,
                List.of(
                        ToezichtPages.BEGIN,
                        stukken(provincie),
                        new Page.Link("Sjablonen en briefpapier", adres(provincie))));
        var velden = Arrays.stream(Stukveld.values())
                .filter(een -> een.past(soort))
                .map(een -> new Choice("{" + een.naam() + "}", een.omschrijving()))
                .toList();
        var tabellen = List.of(Stukinhoud.verwijzing("uitkomst"), Stukinhoud.verwijzing("volgend"));
        var view = new SjabloonView(
                provincie.naam(),
                soort.naam(),
                adres(provincie) + "/" + StukkenPages.code(soort),
                adres(provincie),
                melding,
                velden,
                tabellen,
                legtVast(provincie),
                form);
        return antwoord("toezicht/sjabloon", page, view, form);
    }
}
