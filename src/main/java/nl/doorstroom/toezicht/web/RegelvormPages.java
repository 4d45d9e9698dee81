package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Beleidsregels;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Maatstaf;
import nl.doorstroom.toezicht.beleid.Meegeleverd;
import nl.doorstroom.toezicht.beleid.Voorwaarde;
import nl.doorstroom.toezicht.beleid.Voorwaardeschrift;
import nl.doorstroom.toezicht.ladder.Trede;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a provincie lays down its rule: the one that holds is filled in, to change. */
@Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
@Controller
class RegelvormPages {
    private static final String NIEUW = "/toezicht/{provincie:PV\\d{2}}/beleidsregel/nieuw";
    private static final String AANTAL = "aantal-regels";

    private final Beleidsregels regels;
    private final Rondevinder vinder;
    private final Clock klok;

    RegelvormPages(Beleidsregels regels, Rondevinder vinder, Clock klok) {
        this.regels = regels;
        this.vinder = vinder;
        this.klok = klok;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw(@PathVariable String provincie) {
        var gebied = vinder.provincie(provincie);
        var nu = regels.op(gebied.code(), LocalDate.now(klok)).orElseGet(() -> Meegeleverd.landelijk(gebied.naam()));
        return toon(gebied, Beleidsregelvorm.van(nu));
    }

    @PostMapping(NIEUW)
    ModelAndView legVast(@PathVariable String provincie, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var form = Form.from(request);
        if (form.value("stap").equals("meer")) {
            return toon(gebied, form.with(AANTAL, Integer.toString(Regelvelden.aantal(form) + 1)));
        }
        return switch (Beleidsregelvorm.lees(form)) {
            case Beleidsregelvorm.Gelezen.Goed(var regel) -> legVast(gebied, regel);
            case Beleidsregelvorm.Gelezen.Fout(var fouten) -> toon(gebied, form.withFaults(fouten));
        };
    }

    private ModelAndView legVast(Gebied provincie, Beleidsregel regel) {
        regels.legVast(provincie.code(), regel);
        return new ModelAndView("redirect:/toezicht/" + provincie.code() + "/beleidsregel?dag="
                + regel.geldig().van() + "&melding=vastgelegd");
    }

    private static ModelAndView toon(Gebied provincie, Form form) {
        var adres = "/toezicht/" + provincie.code() + "/beleidsregel";
        var page = new Page(
                "Beleidsregel vastleggen",
                "Leg vast hoe " + provincie.naam() + " gemeenten beoordeelt.",
                null,
                List.of(ToezichtPages.BEGIN, new Page.Link("Beleidsregel van " + provincie.naam(), adres)));
        var view = new BeleidsregelformView(
                provincie.naam(),
                adres + "/nieuw",
                adres,
                Arrays.stream(Trede.Stap.values())
                        .map(een -> new Choice(Integer.toString(een.nummer()), Toezichtwoorden.hoofdletter(een.naam())))
                        .toList(),
                voorwaarden(),
                Arrays.stream(Beweging.values())
                        .map(een -> new Choice(een.name(), Toezichtwoorden.hoofdletter(een.naam())))
                        .toList(),
                Regelvelden.aantal(form),
                form);
        var model = new ModelAndView("toezicht/beleidsregel-nieuw", Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private static List<Choice> voorwaarden() {
        return Stream.concat(
                        Voorwaardeschrift.zonderGetal(),
                        Stream.of(
                                new Voorwaarde.VerwijtbaarAchtereen(2),
                                new Voorwaarde.TeWeinigGekoppeld(50),
                                new Voorwaarde.AchterstandHoogstens(Maatstaf.NA_NAIJL, 3),
                                new Voorwaarde.Niet(new Voorwaarde.ActiefToezicht())))
                .map(een -> new Choice(Voorwaardeschrift.schrijf(een), een.omschrijving()))
                .toList();
    }
}
