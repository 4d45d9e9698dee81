package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Afspraak;
import nl.doorstroom.toezicht.Afspraakvraag;
import nl.doorstroom.toezicht.Plannen;
import nl.doorstroom.toezicht.plan.Eis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where what was agreed with a gemeente is written down, replaced or taken back. */
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
@Controller
class PlanPages {
    private static final String NIEUW = Dossiervinder.DOSSIER + "/afspraak";
    private static final String EEN = NIEUW + "/{nummer:\\d{1,18}}";
    private static final String EERDERE = "eerdere";
    private static final String ALLE = "alle";
    private static final String GEHUISVEST = "gehuisvest";
    private static final String AFGESPROKEN = "afgesproken";
    private static final String TOELICHTING = "toelichting";
    private static final String TITEL = "Afspraak vastleggen";
    private static final String ANDERS = "Afspraak vervangen";

    private final Plannen plannen;
    private final Dossiervinder vinder;
    private final Clock klok;

    PlanPages(Plannen plannen, Dossiervinder vinder, Clock klok) {
        this.plannen = plannen;
        this.vinder = vinder;
        this.klok = klok;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw(@PathVariable String provincie, @PathVariable String gemeente) {
        var gevonden = vinder.get(provincie, gemeente);
        return DossierformView.toon(gevonden, TITEL, nieuw(gevonden, leeg()));
    }

    private Form leeg() {
        return Form.empty().with(AFGESPROKEN, LocalDate.now(klok).toString());
    }

    @PostMapping(NIEUW)
    ModelAndView spreekAf(@PathVariable String provincie, @PathVariable String gemeente, HttpServletRequest request) {
        var gevonden = vinder.get(provincie, gemeente);
        var form = Form.from(request);
        var uitkomst = plannen.spreekAf(gevonden.gemeente().code(), vraag(form));
        return nieuw(gevonden, form).na(uitkomst, gevonden, TITEL, "afspraak");
    }

    @GetMapping(EEN)
    ModelAndView anders(@PathVariable String provincie, @PathVariable String gemeente, @PathVariable long nummer) {
        var gevonden = vinder.get(provincie, gemeente);
        var afspraak = afspraak(gevonden, nummer);
        var form = leeg().with("datum", afspraak.datum().toString())
                .with("eis", code(afspraak.eis()))
                .with("aantal", afspraak.eis() instanceof Eis.Gehuisvest(var mensen) ? Integer.toString(mensen) : "");
        return DossierformView.toon(gevonden, ANDERS, anders(gevonden, afspraak, form));
    }

    @PostMapping(EEN)
    ModelAndView vervang(
            @PathVariable String provincie,
            @PathVariable String gemeente,
            @PathVariable long nummer,
            HttpServletRequest request) {
        var gevonden = vinder.get(provincie, gemeente);
        var code = gevonden.gemeente().code();
        var form = Form.from(request);
        var view = anders(gevonden, afspraak(gevonden, nummer), form);
        return form.value("wat").equals("trek-in")
                ? view.na(plannen.trekIn(code, nummer, form.value(TOELICHTING)), gevonden, ANDERS, "ingetrokken")
                : view.na(plannen.vervang(code, nummer, vraag(form)), gevonden, ANDERS, "vervangen");
    }

    /** What was replaced a moment ago is still there to be refused with a reason. */
    private Afspraak afspraak(Dossiervinder.Gevonden gevonden, long nummer) {
        return plannen.van(gevonden.gemeente().code()).alle().stream()
                .filter(een -> een.nummer() == nummer)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Afspraakvraag vraag(Form form) {
        return new Afspraakvraag(
                FormReader.day(form, AFGESPROKEN), FormReader.day(form, "datum"), eis(form), form.value(TOELICHTING));
    }

    private static @Nullable Eis eis(Form form) {
        var mensen = FormReader.number(form, "aantal");
        return switch (form.value("eis")) {
            case EERDERE -> new Eis.EerdereTaakstellingen();
            case ALLE -> new Eis.AlleTaakstellingen();
            case GEHUISVEST -> mensen == null || mensen == 0 ? null : new Eis.Gehuisvest(mensen);
            default -> null;
        };
    }

    private static String code(Eis eis) {
        return switch (eis) {
            case Eis.EerdereTaakstellingen _ -> EERDERE;
            case Eis.AlleTaakstellingen _ -> ALLE;
            case Eis.Gehuisvest _ -> GEHUISVEST;
        };
    }

    private static DossierformView nieuw(Dossiervinder.Gevonden gevonden, Form form) {
        return new DossierformView(
                "afspraak",
                List.of("Een mijlpaal is een dag waarop iets moet kloppen. Het grootboek geeft het antwoord."),
                gevonden.adres() + "/afspraak",
                gevonden.adres() + "#plan",
                velden(false),
                List.of(new Choice("spreek-af", TITEL)),
                form);
    }

    private static DossierformView anders(Dossiervinder.Gevonden gevonden, Afspraak was, Form form) {
        return new DossierformView(
                "afspraak",
                List.of(
                        "Afgesproken op " + DutchFormat.date(was.afgesprokenOp()) + ", voor "
                                + DutchFormat.date(was.datum()) + ": "
                                + was.eis().omschrijving() + ".",
                        "Uitstel is een latere dag, met de reden. De oude afspraak blijft leesbaar."),
                gevonden.adres() + "/afspraak/" + was.nummer(),
                gevonden.adres() + "#plan",
                velden(true),
                List.of(new Choice("vervang", "Afspraak vervangen"), new Choice("trek-in", "Afspraak laten vervallen")),
                form);
    }

    private static List<Dossierveld> velden(boolean vervangt) {
        return List.of(
                Dossierveld.dag(AFGESPROKEN, "Afgesproken op", ""),
                Dossierveld.dag("datum", "Dag van de mijlpaal", "Het moet kloppen aan het begin van deze dag."),
                Dossierveld.keuze(
                        "eis",
                        "Wat moet er dan kloppen?",
                        List.of(
                                new Choice(EERDERE, "De taakstellingen van de halfjaren hiervoor zijn gehaald"),
                                new Choice(ALLE, "Er is geen achterstand en de hele taakstelling is gehaald"),
                                new Choice(GEHUISVEST, "In het halfjaar is een aantal mensen gehuisvest"))),
                Dossierveld.regel("aantal", "Hoeveel mensen", "Alleen als je een aantal afspreekt.", false),
                Dossierveld.tekst(
                        TOELICHTING,
                        vervangt ? "Reden" : "Toelichting",
                        "De gemeente leest deze tekst. Noem geen persoonsgegevens.",
                        vervangt));
    }
}
