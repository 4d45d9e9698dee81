package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Openbaarheid;
import nl.doorstroom.toezicht.Openbaarmaking;
import nl.doorstroom.toezicht.Openbaarmakingen;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondekop;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stuk;
import nl.doorstroom.toezicht.Stukken;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a provincie chooses what it makes public, does so, and ends it. */
@Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
@Controller
class OpenbaarPages {
    private static final String OPENBAAR = "/toezicht/{provincie:PV\\d{2}}/openbaar";
    private static final String STUK = "stuk-";

    private final Openbaarmakingen openbaarmakingen;
    private final Stukken stukken;
    private final Rondes rondes;
    private final Rondevinder vinder;

    OpenbaarPages(Openbaarmakingen openbaarmakingen, Stukken stukken, Rondes rondes, Rondevinder vinder) {
        this.openbaarmakingen = openbaarmakingen;
        this.stukken = stukken;
        this.rondes = rondes;
        this.vinder = vinder;
    }

    @GetMapping(OPENBAAR)
    ModelAndView openbaar(@PathVariable String provincie, @RequestParam(defaultValue = "") String melding) {
        var gebied = vinder.provincie(provincie);
        var tekst = switch (melding) {
            case "kiezen" -> "De keuze is vastgelegd.";
            case "maken" -> "Het is openbaar. Iedereen kan het nu lezen.";
            case "beeindigen" -> "Het is niet meer openbaar.";
            default -> "";
        };
        return toon(gebied, begin(gebied), tekst);
    }

    private Form begin(Gebied provincie) {
        var keuze = openbaarmakingen.keuze(provincie.code());
        return Form.empty()
                .with("oordelen", keuze.oordelen() ? "ja" : "")
                .with("mededelingen", keuze.mededelingen() ? "ja" : "")
                .with("grond", keuze.equals(Openbaarheid.GESLOTEN) ? "" : keuze.grond());
    }

    @PostMapping(OPENBAAR)
    ModelAndView doe(@PathVariable String provincie, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var form = Form.from(request);
        var fouten = doe(gebied, form);
        return fouten.isEmpty()
                ? new ModelAndView("redirect:" + adres(gebied) + "?melding=" + form.value("wat"))
                : toon(gebied, metGetypt(gebied, form).withFaults(fouten), "");
    }

    /** Whoever ends something typed nothing of the choice; what was typed is kept. */
    private Form metGetypt(Gebied provincie, Form form) {
        return form.value("wat").equals("kiezen") ? form : begin(provincie).with("reden", form.value("reden"));
    }

    private List<Invoerfout> doe(Gebied provincie, Form form) {
        return switch (form.value("wat")) {
            case "kiezen" ->
                openbaarmakingen.kies(
                        provincie.code(),
                        new Openbaarheid(
                                form.has("oordelen", "ja"), form.has("mededelingen", "ja"), form.value("grond")));
            case "maken" -> maak(provincie, form);
            case "beeindigen" -> openbaarmakingen.beeindig(form.number("nummer"), form.value("reden"));
            default -> List.of(Invoerfout.inVeld("wat", form.value("wat"), "Kies wat je wilt doen."));
        };
    }

    private List<Invoerfout> maak(Gebied provincie, Form form) {
        var welk = form.value("welk");
        if (welk.matches(STUK + "\\d{1,9}")) {
            return stukken.find(Long.parseLong(welk.substring(STUK.length())))
                    .map(openbaarmakingen::maakOpenbaar)
                    .orElseGet(() -> onbekend(welk));
        }
        var dag = FormReader.day(form, "welk");
        return dag == null
                ? onbekend(welk)
                : openbaarmakingen.maakOordelenOpenbaar(new Rondecode(provincie.code(), dag));
    }

    private static List<Invoerfout> onbekend(String welk) {
        return List.of(Invoerfout.inVeld("welk", welk, "Kies wat je openbaar maakt."));
    }

    private static String adres(Gebied provincie) {
        return "/toezicht/" + provincie.code() + "/openbaar";
    }

    private ModelAndView toon(Gebied provincie, Form form, String melding) {
        var page = new Page(
                "Openbaar maken: " + provincie.naam(),
                "Wat de provincie van haar toezicht openbaar maakt.",
                null,
                List.of(ToezichtPages.BEGIN));
        var view = new OpenbaarView(
                provincie.naam(),
                adres(provincie),
                melding,
                teMaken(provincie),
                openbaar(provincie),
                rondes.mag(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN, provincie.code()),
                form);
        var model = new ModelAndView("toezicht/openbaar", Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private List<Choice> teMaken(Gebied provincie) {
        var al = van(provincie).stream()
                .filter(een -> een.mededeling().isEmpty())
                .map(Openbaarmaking::ronde)
                .toList();
        var oordelen = rondes.alle(provincie.code()).stream()
                .filter(een -> !een.isOpen())
                .map(Rondekop::code)
                .filter(een -> !al.contains(een))
                .map(een -> new Choice(een.peildatum().toString(), "Oordelen: " + Toezichtwoorden.ronde(een)));
        var mededelingen = stukken.alle(provincie.code()).stream()
                .filter(een -> een.kop().soort() == Stuksoort.MEDEDELING && een.staat() == Stuk.Staat.VASTGESTELD)
                .filter(een -> !openbaarmakingen.isOpenbaar(een))
                .map(een -> new Choice(
                        STUK + een.kop().nummer(),
                        "Mededeling "
                                + een.vastgesteld()
                                        .map(Stuk.Vaststelling::kenmerk)
                                        .orElse("")));
        return Stream.concat(oordelen, mededelingen).toList();
    }

    private List<Openbaarmaking> van(Gebied provincie) {
        return openbaarmakingen.alle().stream()
                .filter(een -> een.ronde().provincie().equals(provincie.code()))
                .toList();
    }

    private List<Choice> openbaar(Gebied provincie) {
        return van(provincie).stream()
                .map(een -> new Choice(
                        Long.toString(een.nummer()),
                        een.mededeling()
                                .map(bijlage -> "Mededeling " + bijlage.kenmerk())
                                .orElseGet(() -> "Oordelen: " + Toezichtwoorden.ronde(een.ronde())),
                        "Sinds " + DutchFormat.moment(een.op())))
                .toList();
    }
}
