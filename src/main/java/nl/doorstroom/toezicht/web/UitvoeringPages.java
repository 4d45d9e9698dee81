package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Uitvoeringen;
import nl.doorstroom.toezicht.Uitvoeringspost;
import nl.doorstroom.toezicht.Uitvoeringsvraag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where it is noted what the provincie does in place of a gemeente, and taken back. */
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
@Controller
class UitvoeringPages {
    private static final String NIEUW = Dossiervinder.DOSSIER + "/uitvoering";
    private static final String EEN = NIEUW + "/{nummer:\\d{1,18}}";
    private static final String TITEL = "Uitvoering vastleggen";
    private static final String TERUG = "Post terugnemen";

    private final Uitvoeringen uitvoeringen;
    private final Dossiervinder vinder;

    UitvoeringPages(Uitvoeringen uitvoeringen, Dossiervinder vinder) {
        this.uitvoeringen = uitvoeringen;
        this.vinder = vinder;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw(@PathVariable String provincie, @PathVariable String gemeente) {
        var gevonden = vinder.get(provincie, gemeente);
        return DossierformView.toon(
                gevonden,
                TITEL,
                nieuw(gevonden, Form.empty().with("mensen", "0").with("euros", "0")));
    }

    @PostMapping(NIEUW)
    ModelAndView noteer(@PathVariable String provincie, @PathVariable String gemeente, HttpServletRequest request) {
        var gevonden = vinder.get(provincie, gemeente);
        var form = Form.from(request);
        var vraag = new Uitvoeringsvraag(
                FormReader.day(form, "datum"),
                FormReader.number(form, "mensen"),
                FormReader.amount(form, "euros"),
                form.value("omschrijving"),
                form.value("grondslag"));
        return nieuw(gevonden, form)
                .na(uitvoeringen.noteer(gevonden.gemeente().code(), vraag), gevonden, TITEL, "uitvoering");
    }

    private static DossierformView nieuw(Dossiervinder.Gevonden gevonden, Form form) {
        return new DossierformView(
                "uitvoering",
                List.of("Wat de provincie doet in plaats van de gemeente, en wat dat kost."),
                gevonden.adres() + "/uitvoering",
                gevonden.adres() + "#uitvoering",
                List.of(
                        Dossierveld.dag("datum", "Datum", ""),
                        Dossierveld.regel("mensen", "Hoeveel mensen zijn gehuisvest", "", true),
                        Dossierveld.regel("euros", "Kosten in euro's", "Bijvoorbeeld 12500,50", true),
                        Dossierveld.tekst(
                                "omschrijving", "Wat is er gedaan?", "Noem geen adres en geen persoonsgegevens.", true),
                        Dossierveld.tekst(
                                "grondslag",
                                "Waarop berusten de kosten?",
                                "Een besluit, regeling of factuurnummer.",
                                true)),
                List.of(new Choice("noteer", TITEL)),
                form);
    }

    @GetMapping(EEN)
    ModelAndView terug(@PathVariable String provincie, @PathVariable String gemeente, @PathVariable long nummer) {
        var gevonden = vinder.get(provincie, gemeente);
        return DossierformView.toon(gevonden, TERUG, terug(gevonden, post(gevonden, nummer), Form.empty()));
    }

    @PostMapping(EEN)
    ModelAndView neemTerug(
            @PathVariable String provincie,
            @PathVariable String gemeente,
            @PathVariable long nummer,
            HttpServletRequest request) {
        var gevonden = vinder.get(provincie, gemeente);
        var form = Form.from(request);
        var uitkomst = uitvoeringen.neemTerug(gevonden.gemeente().code(), nummer, form.value("reden"));
        return terug(gevonden, post(gevonden, nummer), form).na(uitkomst, gevonden, TERUG, "teruggenomen");
    }

    private Uitvoeringspost post(Dossiervinder.Gevonden gevonden, long nummer) {
        return uitvoeringen.van(gevonden.gemeente().code()).stream()
                .filter(een -> een.nummer() == nummer)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static DossierformView terug(Dossiervinder.Gevonden gevonden, Uitvoeringspost post, Form form) {
        return new DossierformView(
                "uitvoering",
                List.of(
                        DutchFormat.date(post.datum()) + ": " + post.omschrijving(),
                        "De tegenboeking krijgt dezelfde cijfers met een min ervoor. Beide blijven staan."),
                gevonden.adres() + "/uitvoering/" + post.nummer(),
                gevonden.adres() + "#uitvoering",
                List.of(Dossierveld.tekst("reden", "Waarom neem je dit terug?", "Noem geen persoonsgegevens.", true)),
                List.of(new Choice("neem-terug", TERUG)),
                form);
    }
}
