package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.Verzoekvraag;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking gemeenten for information: write it, look at whom it goes to, send it. */
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
@Controller
class VraagPages {
    private static final String LOS = "/toezicht/{provincie:PV\\d{2}}/informatie/nieuw";
    private static final String IN_RONDE = RondePages.RONDE + "/informatie";
    private static final String GEMEENTE = "gemeente";
    private static final String UITERLIJK = "uiterlijk";

    private final Informatieverzoeken verzoeken;
    private final Rondes rondes;
    private final Rondevinder vinder;

    VraagPages(Informatieverzoeken verzoeken, Rondes rondes, Rondevinder vinder) {
        this.verzoeken = verzoeken;
        this.rondes = rondes;
        this.vinder = vinder;
    }

    /** For which provincie, and which of its rounds. */
    private record Plek(Gebied provincie, Optional<Rondecode> ronde) {
        String naam() {
            return provincie.naam()
                    + ronde.map(een -> ": " + Toezichtwoorden.kleineLetter(Toezichtwoorden.ronde(een)))
                            .orElse("");
        }

        String actie() {
            return ronde.map(een -> Toezichtwoorden.adres(een) + "/informatie")
                    .orElse("/toezicht/" + provincie.code() + "/informatie/nieuw");
        }

        String terug() {
            return ronde.map(Toezichtwoorden::adres).orElse("/toezicht/" + provincie.code() + "/informatie");
        }

        Optional<LocalDate> peildatum() {
            return ronde.map(Rondecode::peildatum);
        }
    }

    private Plek plek(String provincie, @Nullable String peildatum) {
        var gebied = vinder.provincie(provincie);
        return peildatum == null
                ? new Plek(gebied, Optional.empty())
                : new Plek(gebied, Optional.of(ronde(gebied.code(), peildatum)));
    }

    private Rondecode ronde(Gebiedscode provincie, String peildatum) {
        return rondes.alle(provincie).stream()
                .map(kop -> kop.code())
                .filter(een -> een.peildatum().toString().equals(peildatum))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping({LOS, IN_RONDE})
    ModelAndView begin(
            @PathVariable String provincie,
            @PathVariable(required = false) @Nullable String peildatum,
            HttpServletRequest request) {
        var plek = plek(provincie, peildatum);
        var dag = verzoeken.laatsteDag(plek.provincie().code()).toString();
        return schrijf(plek, Form.from(request).with(UITERLIJK, dag));
    }

    @PostMapping({LOS, IN_RONDE})
    ModelAndView vraag(
            @PathVariable String provincie,
            @PathVariable(required = false) @Nullable String peildatum,
            HttpServletRequest request) {
        var plek = plek(provincie, peildatum);
        var form = Form.from(request);
        return switch (form.value("stap")) {
            case "wijzigen" -> schrijf(plek, form);
            case "versturen" -> verstuur(plek, form);
            default -> bekijk(plek, form);
        };
    }

    private ModelAndView bekijk(Plek plek, Form form) {
        var fouten = verzoeken.toets(lees(plek, form));
        return fouten.isEmpty() ? controleer(plek, form) : schrijf(plek, metFouten(plek, form, fouten));
    }

    private ModelAndView verstuur(Plek plek, Form form) {
        return switch (verzoeken.vraagOp(lees(plek, form))) {
            case Toezichtuitkomst.Gedaan(var aantal) -> Rondemelding.naar(plek.terug(), "vragen", aantal);
            case Toezichtuitkomst.Geweigerd(var fouten) -> schrijf(plek, metFouten(plek, form, fouten));
        };
    }

    /** A fault about a gemeente names it. */
    private Form metFouten(Plek plek, Form form, List<Invoerfout> fouten) {
        var nu = form;
        for (var fout : fouten) {
            nu = nu.withFault(fout.veld().equals("ronde") ? GEMEENTE : fout.veld(), metNaam(plek, fout));
        }
        return nu;
    }

    private String metNaam(Plek plek, Invoerfout fout) {
        return gemeenten(plek).stream()
                .filter(een -> een.value().equals(fout.waarde()))
                .findFirst()
                .map(een -> fout.uitleg().replace(een.value(), een.text()))
                .orElse(fout.uitleg());
    }

    private static Verzoekvraag lees(Plek plek, Form form) {
        var gemeenten = form.all(GEMEENTE).stream()
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .toList();
        return new Verzoekvraag(
                plek.provincie().code(),
                plek.peildatum(),
                gemeenten,
                new Vraagstelling(form.value("vraag"), punten(form)),
                dag(form.value(UITERLIJK)));
    }

    private static List<String> punten(Form form) {
        return form.value("punten")
                .lines()
                .map(String::strip)
                .filter(een -> !een.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Choice> gemeenten(Plek plek) {
        return verzoeken.gemeenten(plek.provincie().code(), plek.peildatum()).stream()
                .map(een -> new Choice(een.code().waarde(), een.naam()))
                .toList();
    }

    private ModelAndView schrijf(Plek plek, Form form) {
        var alle = gemeenten(plek);
        var gekozen = gekozen(alle, form);
        var vroegst = DutchFormat.date(verzoeken.laatsteDag(plek.provincie().code()));
        var view = new VraagView(
                plek.naam(),
                plek.actie(),
                plek.terug(),
                gekozen.isEmpty() ? alle : gekozen,
                gekozen.isEmpty() ? null : plek.actie(),
                vroegst,
                List.of(),
                form);
        var model = toon("vraag", "Informatie vragen", plek, view);
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private static List<Choice> gekozen(List<Choice> alle, Form form) {
        return alle.stream().filter(een -> form.has(GEMEENTE, een.value())).toList();
    }

    private ModelAndView controleer(Plek plek, Form form) {
        var dag = dag(form.value(UITERLIJK)).map(DutchFormat::date).orElse("");
        var view = new VraagView(
                plek.naam(), plek.actie(), plek.terug(), gekozen(gemeenten(plek), form), null, dag, punten(form), form);
        return toon("vraag-controle", "Informatie vragen: klopt dit?", plek, view);
    }

    private static ModelAndView toon(String sjabloon, String titel, Plek plek, VraagView view) {
        var kruimels = List.of(ToezichtPages.BEGIN, new Page.Link(plek.naam(), plek.terug()));
        var page = new Page(titel, "Vraag gemeenten om informatie.", null, kruimels);
        return new ModelAndView("toezicht/" + sjabloon, Map.of("page", page, "view", view));
    }
}
