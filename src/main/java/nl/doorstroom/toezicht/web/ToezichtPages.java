package nl.doorstroom.toezicht.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Beleidsregels;
import nl.doorstroom.toezicht.Gemeentebeoordeling.Voortgang;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondekop;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtbeelden;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where supervision begins: the rounds of every provincie that somebody has to do with. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class ToezichtPages {
    static final Page.Link BEGIN = new Page.Link("Toezicht", "/toezicht");
    private static final String PEILDATUM = "peildatum";
    private static final Page PAGE = Page.outsideMenu(
            "Toezicht", "De beoordelingsrondes van de provincie en wat er over gemeenten is vastgesteld.");

    private final Rondes rondes;
    private final Rondevinder vinder;
    private final Beleidsregels regels;
    private final Toezichtbeelden beelden;
    private final Clock klok;

    ToezichtPages(Rondes rondes, Rondevinder vinder, Beleidsregels regels, Toezichtbeelden beelden, Clock klok) {
        this.rondes = rondes;
        this.vinder = vinder;
        this.regels = regels;
        this.beelden = beelden;
        this.klok = klok;
    }

    @GetMapping("/toezicht")
    ModelAndView begin() {
        return toon(Form.empty());
    }

    @PostMapping("/toezicht/{provincie:PV\\d{2}}")
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    ModelAndView open(@PathVariable String provincie, @RequestParam(defaultValue = "") String peildatum) {
        var form = Form.empty().with(PEILDATUM, peildatum);
        try {
            var code = new Rondecode(vinder.provincie(provincie).code(), LocalDate.parse(peildatum));
            return switch (rondes.open(code)) {
                case Toezichtuitkomst.Gedaan _ -> new ModelAndView("redirect:" + Toezichtwoorden.adres(code));
                case Toezichtuitkomst.Geweigerd(var fouten) ->
                    toon(form.withFault(PEILDATUM, fouten.getFirst().uitleg()));
            };
        } catch (DateTimeException e) {
            return toon(form.withFault(PEILDATUM, "Kies een peildatum."));
        }
    }

    private ModelAndView toon(Form form) {
        var provincies = rondes.provincies().stream().map(this::provincie).toList();
        var view = new ToezichtView(beelden.isVoorGemeente(), provincies, form);
        var model = new ModelAndView("toezicht/begin", Map.of("page", PAGE, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private ToezichtView.Provincie provincie(Gebied provincie) {
        var code = provincie.code();
        var regel = regels.op(code, LocalDate.now(klok)).map(Beleidsregel::naam).orElse("");
        var rijen = rondes.alle(code).stream().map(this::rij).toList();
        return new ToezichtView.Provincie(
                code.waarde(),
                provincie.naam(),
                regel,
                rijen,
                teOpenen(code),
                rondes.mag(Bevoegdheid.TOEZICHT_VASTSTELLEN, code));
    }

    private List<Choice> teOpenen(Gebiedscode provincie) {
        return rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, provincie)
                ? rondes.teOpenen(provincie).stream()
                        .map(dag -> new Choice(dag.toString(), DutchFormat.date(dag)))
                        .toList()
                : List.of();
    }

    private ToezichtView.Rij rij(Rondekop kop) {
        return new ToezichtView.Rij(
                Toezichtwoorden.ronde(kop.code()),
                Toezichtwoorden.adres(kop.code()),
                kop.staat().naam(),
                kop.isOpen()
                        ? rondes.find(kop.code()).map(ToezichtPages::gereed).orElse("")
                        : "alle");
    }

    private static String gereed(Ronde ronde) {
        return DutchFormat.number(ronde.tel(Voortgang.GEREED)) + " van "
                + DutchFormat.number(ronde.gemeenten().size());
    }
}
