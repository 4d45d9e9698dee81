package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.Locatiedossier;
import nl.doorstroom.opvang.Locaties;
import nl.doorstroom.opvang.Tekorten;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The locaties in the area of whoever looks: the list, and all that is known of one. */
@Vereist(Bevoegdheid.OPVANG_INZIEN)
@Controller
class LocatiePages {
    static final String PAD = "/locaties";
    static final String EEN = PAD + "/{code:[A-Z0-9]+(?:-[A-Z0-9]+)*}";
    static final Page.Link BEGIN = new Page.Link("Locaties", PAD);
    private static final Page LIJST =
            new Page("Locaties", "Locaties voor opvang met hun plaatsen en bezetting.", null, List.of());

    private final Locaties locaties;
    private final Tekorten tekorten;
    private final Gebieden gebieden;
    private final Clock klok;

    LocatiePages(Locaties locaties, Tekorten tekorten, Gebieden gebieden, Clock klok) {
        this.locaties = locaties;
        this.tekorten = tekorten;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    @GetMapping(PAD)
    ModelAndView lijst(HttpServletRequest request) {
        var form = Form.from(request);
        var vraag = TableRequest.from(request);
        var alle = regels("", "");
        var regels = regels(form.value("gebied"), form.value("soort"));
        var view = new LocatielijstView(
                Gebiedenlijst.keuzes(tekorten.gebieden()),
                form.value("gebied"),
                metAlle("Alle soorten", Opvangwoorden.soorten()),
                form.value("soort"),
                vraag.search(),
                Locatieregel.scherm().view(regels, vraag),
                samen(Locatieregel.scherm().select(regels, vraag)),
                alle.isEmpty(),
                legtVast(),
                Opvangmelding.tekst(form.value("melding")));
        return new ModelAndView("opvang/locaties", Map.of("page", LIJST, "view", view));
    }

    static boolean legtVast() {
        var wie = Handelend.nu();
        return wie.mag(Bevoegdheid.LOCATIE_VASTLEGGEN) || wie.mag(Bevoegdheid.CRISISOPVANG_VASTLEGGEN);
    }

    private static String samen(List<Locatieregel> regels) {
        long plaatsen = regels.stream().mapToLong(Locatieregel::plaatsen).sum();
        return "Samen " + Opvangwoorden.plaatsen(plaatsen) + " op " + DutchFormat.number(regels.size())
                + (regels.size() == 1 ? " locatie." : " locaties.");
    }

    static List<Choice> metAlle(String alle, List<Choice> keuzes) {
        var lijst = new ArrayList<Choice>();
        lijst.add(new Choice("", alle));
        lijst.addAll(keuzes);
        return lijst;
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var form = Form.from(request);
        var noten = List.of("Locaties voor opvang, op " + DutchFormat.date(LocalDate.now(klok)));
        var tabel = Locatieregel.bestand()
                .export(
                        "Locaties",
                        noten,
                        regels(form.value("gebied"), form.value("soort")),
                        TableRequest.from(request));
        return Downloads.table(formaat, "locaties", tabel);
    }

    private List<Locatieregel> regels(String gebied, String soort) {
        var vandaag = LocalDate.now(klok);
        var namen = new Gemeentenamen(gebieden.indeling(vandaag).gebieden(Gebiedsoort.GEMEENTE));
        var waar = gemeentenIn(gebied, vandaag);
        var welke = locaties.zichtbaar(vandaag, klok.instant()).stream()
                .filter(een -> waar.isEmpty() || waar.get().contains(een.gemeente()))
                .filter(een -> soort.isEmpty() || een.soort().name().equals(soort))
                .toList();
        var bezetting = locaties.bezetting(welke, vandaag);
        return welke.stream()
                .map(een -> Locatieregel.van(een, namen, vandaag, bezetting))
                .toList();
    }

    private Optional<Set<Gebiedscode>> gemeentenIn(String gebied, LocalDate vandaag) {
        return gebied.isEmpty() || !Gebiedscode.isCode(gebied)
                ? Optional.empty()
                : Optional.of(gebieden.indeling(vandaag).gemeentenIn(new Gebiedscode(gebied)).stream()
                        .map(Gebied::code)
                        .collect(Collectors.toSet()));
    }

    @GetMapping(EEN)
    ModelAndView locatie(@PathVariable String code, @RequestParam(defaultValue = "") String melding) {
        return toon(code, Opvangmelding.tekst(melding), Form.empty());
    }

    /** The page of a locatie, with what was typed on it. */
    ModelAndView toon(String code, String melding, Form form) {
        var dossier = get(code);
        var locatie = dossier.melding().locatie();
        var vandaag = LocalDate.now(klok);
        var namen = new Gemeentenamen(gebieden.indeling(vandaag).gebieden(Gebiedsoort.GEMEENTE));
        var page = new Page(locatie.naam(), "Plaatsen, voorwaarden en bezetting.", null, List.of(BEGIN));
        var view = LocatieView.van(dossier, namen, vandaag, melding, form);
        var model = new ModelAndView("opvang/locatie", Map.of("page", page, "view", view));
        model.setStatus(Opvangmelding.status(form));
        return model;
    }

    /** To who may not see it, it isn't there. */
    Locatiedossier get(String code) {
        return locaties.find(code).orElseThrow(NotFoundException::new);
    }
}
