package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorstroom.opvang.Afspraakstapvraag;
import nl.doorstroom.opvang.Opvangafspraken;
import nl.doorstroom.opvang.Opvanguitkomst;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.DutchFormat;
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

/** One afspraak: its steps, and the next one for who may take it. */
@Controller
class AfspraakstapPages {
    private static final String PAD = AfspraakPages.PAD + "/{nummer:\\d{1,9}}";

    private final Opvangafspraken afspraken;

    AfspraakstapPages(Opvangafspraken afspraken) {
        this.afspraken = afspraken;
    }

    @Vereist(Bevoegdheid.OPVANG_INZIEN)
    @GetMapping(PAD)
    ModelAndView afspraak(@PathVariable long nummer, @RequestParam(defaultValue = "") String klaar) {
        var afspraak = afspraken.find(nummer).orElseThrow(NotFoundException::new);
        var form = Form.empty().with("plaatsen", String.valueOf(afspraak.plaatsen()));
        return toon(
                afspraak,
                form,
                switch (klaar) {
                    case "begin" -> "De afspraak is vastgelegd.";
                    case "stap" -> "De stap is vastgelegd.";
                    default -> "";
                });
    }

    @Vereist({Bevoegdheid.OPVANGAFSPRAAK_MAKEN, Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN})
    @PostMapping(PAD)
    ModelAndView legStapVast(@PathVariable long nummer, HttpServletRequest request) {
        var afspraak = afspraken.find(nummer).orElseThrow(NotFoundException::new);
        var form = Form.from(request);
        return switch (afspraken.legStapVast(nummer, vraag(form))) {
            case Opvanguitkomst.Gedaan _ ->
                new ModelAndView("redirect:" + AfspraakPages.PAD + "/" + nummer + "?klaar=stap");
            case Opvanguitkomst.Geweigerd(var fouten) -> toon(afspraak, form.withFaults(fouten), "");
        };
    }

    private static Afspraakstapvraag vraag(Form form) {
        return new Afspraakstapvraag(
                Afspraakstap.find(form.value("stap")),
                FormReader.day(form, "dag"),
                FormReader.number(form, "plaatsen"),
                form.value("toelichting"));
    }

    private AfspraakView view(Opvangafspraak afspraak, Form form, String melding) {
        return new AfspraakView(
                afspraak.nummer(),
                afspraak.staat().naam(),
                feiten(afspraak),
                afspraak.stappen().reversed().stream()
                        .map(AfspraakstapPages::stap)
                        .toList(),
                afspraken.volgende(afspraak).stream()
                        .map(een -> new Choice(een.code(), DutchFormat.capitalized(een.naam())))
                        .toList(),
                wachtOp(afspraak),
                form,
                melding);
    }

    private ModelAndView toon(Opvangafspraak afspraak, Form form, String melding) {
        var view = view(afspraak, form, melding);
        var page = new Page(
                afspraken.naam(afspraak.gebied()) + ", afspraak " + afspraak.nummer(),
                "Een afspraak over opvang.",
                null,
                List.of(AfspraakPages.BEGIN));
        var model = new ModelAndView("opvang/afspraak", Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private List<BesluitView.Feit> feiten(Opvangafspraak afspraak) {
        var feiten = new ArrayList<BesluitView.Feit>();
        feiten.add(new BesluitView.Feit("Gebied", afspraken.naam(afspraak.gebied())));
        feiten.add(new BesluitView.Feit("Waarvoor", afspraak.soort().naam()));
        feiten.add(new BesluitView.Feit("Per", DutchFormat.date(afspraak.per())));
        feiten.add(new BesluitView.Feit("Plaatsen", DutchFormat.number(afspraak.plaatsen())));
        feiten.add(new BesluitView.Feit("Staat", afspraak.staat().naam()));
        feiten.add(new BesluitView.Feit("Bron", Opgavenwoorden.bron(afspraak.bron())));
        return feiten;
    }

    private static AfspraakView.Stap stap(Opvangafspraak.Stap een) {
        return new AfspraakView.Stap(
                DutchFormat.capitalized(een.stap().naam()),
                DutchFormat.date(een.dag()),
                DutchFormat.number(een.plaatsen()),
                een.toelichting(),
                een.door().auteur() + ", " + DutchFormat.date(een.door().op()));
    }

    private static String wachtOp(Opvangafspraak afspraak) {
        return switch (afspraak.staat()) {
            case GEVRAAGD -> "De gemeente moet nog antwoord geven.";
            case AANGEBODEN -> "De regietafel moet nog over het aanbod beslissen.";
            case TOEGEZEGD, RAADSBESLUIT, GEREALISEERD, AFGEWEZEN, INGETROKKEN -> "";
        };
    }
}
