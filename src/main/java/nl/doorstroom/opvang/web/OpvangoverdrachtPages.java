package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.Opvangoverdrachten;
import nl.doorstroom.opvang.Opvanguitkomst;
import nl.doorstroom.opvang.Overdrachtvraag;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Places that gemeenten of the own area take over from each other. */
@Vereist(Bevoegdheid.OPVANGAFSPRAAK_MAKEN)
@Controller
class OpvangoverdrachtPages {
    private static final String PAD = AfspraakPages.PAD + "/overdrachten";
    private static final Page PAGE = new Page(
            "Opvang overdragen",
            "Plaatsen voor opvang die de ene gemeente van de andere overneemt.",
            null,
            List.of(AfspraakPages.BEGIN));

    private final Opvangoverdrachten overdrachten;
    private final Opgaven opgaven;

    OpvangoverdrachtPages(Opvangoverdrachten overdrachten, Opgaven opgaven) {
        this.overdrachten = overdrachten;
        this.opgaven = opgaven;
    }

    @GetMapping(PAD)
    ModelAndView alle(
            @RequestParam(defaultValue = "") String corrigeer, @RequestParam(defaultValue = "") String klaar) {
        return toon(
                Form.empty(),
                corrigeer.matches("\\d{1,9}") ? Long.parseLong(corrigeer) : 0,
                switch (klaar) {
                    case "overdracht" -> "De overdracht is vastgelegd.";
                    case "correctie" -> "De overdracht geldt niet meer. Zij blijft leesbaar.";
                    default -> "";
                });
    }

    private List<VerdelingView.Overdrachtrij> rijen(List<Gebied> gemeenten) {
        var indeling = opgaven.indeling();
        var eigen = gemeenten.stream().map(Gebied::code).collect(Collectors.toSet());
        return gemeenten.stream()
                .flatMap(een -> indeling.findWaarin(een.code(), Gebiedsoort.PROVINCIE).stream())
                .distinct()
                .flatMap(een -> overdrachten.van(een.code()).stream())
                .filter(een -> eigen.contains(een.van()) && eigen.contains(een.naar()))
                .map(een -> VerdelingPages.rij(een, indeling))
                .toList();
    }

    private ModelAndView toon(Form form, long corrigeer, String melding) {
        var gemeenten = overdrachten.gemeenten();
        var rijen = rijen(gemeenten);
        var welke = rijen.stream()
                .filter(een -> een.nummer() == corrigeer && een.correctie().isEmpty())
                .findFirst()
                .map(een -> een.plaatsen() + " van " + een.van() + " naar " + een.naar() + " per " + een.per())
                .orElse("");
        var view = new AfspraakView.Overdrachten(
                rijen,
                form,
                Opgavenwoorden.gebieden(gemeenten),
                Opgavenwoorden.soorten(),
                welke.isEmpty() ? 0 : corrigeer,
                welke,
                melding);
        var model = new ModelAndView("opvang/overdrachten", Map.of("page", PAGE, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    @PostMapping(PAD)
    ModelAndView draagOver(HttpServletRequest request) {
        var form = Form.from(request);
        return switch (overdrachten.draagOver(vraag(form))) {
            case Opvanguitkomst.Gedaan _ -> new ModelAndView("redirect:" + PAD + "?klaar=overdracht");
            case Opvanguitkomst.Geweigerd(var fouten) -> toon(form.withFaults(fouten), 0, "");
        };
    }

    private static Overdrachtvraag vraag(Form form) {
        return new Overdrachtvraag(
                form.value("van"),
                form.value("naar"),
                Opgavesoort.find(form.value("soort")),
                FormReader.day(form, "per"),
                FormReader.number(form, "plaatsen"),
                form.value("reden"));
    }

    @PostMapping(PAD + "/{nummer:\\d{1,9}}")
    ModelAndView corrigeer(@PathVariable long nummer, HttpServletRequest request) {
        var form = Form.from(request);
        if (rijen(overdrachten.gemeenten()).stream().noneMatch(een -> een.nummer() == nummer)) {
            throw new NotFoundException();
        }
        return switch (overdrachten.corrigeer(nummer, form.value("reden"))) {
            case Opvanguitkomst.Gedaan _ -> new ModelAndView("redirect:" + PAD + "?klaar=correctie");
            case Opvanguitkomst.Geweigerd(var fouten) -> toon(form.withFaults(fouten), nummer, "");
        };
    }
}
