package nl.doorstroom.realisatie.invoer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Grootboeken.Bladzijde;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The entries of the grootboek, each to its last detail. Whoever looks sees those of the own area and no other. */
@Vereist(Bevoegdheid.BOEKING_INZIEN)
@Controller
class GrootboekPages {
    static final Page.Link LIJST = new Page.Link("Boekingen", "/boekingen");
    private static final Page PAGE = Page.outsideMenu("Boekingen", "Wat er in het grootboek staat, regel voor regel.");
    private static final int HOOGSTENS = 50_000;

    private final Grootboeken grootboeken;
    private final Boekwoorden woorden;
    private final Boekingtabel tabel;
    private final Boekingbeschrijving beschrijving;

    GrootboekPages(Grootboeken grootboeken, Boekwoorden woorden, Boekingtabel tabel, Boekingbeschrijving beschrijving) {
        this.grootboeken = grootboeken;
        this.woorden = woorden;
        this.tabel = tabel;
        this.beschrijving = beschrijving;
    }

    @GetMapping("/boekingen")
    ModelAndView lijst(HttpServletRequest request) {
        var form = Boekingvraagform.van(request);
        var leeg = new Bladzijde(List.of(), 0, 0);
        var gevonden = form.fouten().isEmpty()
                ? lees(form, (form.pagina() - 1) * Boekingtabel.PER_PAGINA, Boekingtabel.PER_PAGINA)
                : leeg;
        var view = new BoekinglijstView(
                form,
                gemeenten(),
                metAlle("Alle soorten", woorden.huisvestingen()),
                posten(),
                tabel.tabel(form, gevonden),
                DutchFormat.number(gevonden.totaal()) + " boekingen, samen " + DutchFormat.number(gevonden.mensen()),
                Handelend.nu().mag(Bevoegdheid.BOEKING_VASTLEGGEN));
        return new ModelAndView("realisatie/boekingen", Map.of("page", PAGE, "view", view));
    }

    @GetMapping("/boekingen.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var form = Boekingvraagform.van(request);
        if (!form.fouten().isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var gevonden = lees(form, 0, HOOGSTENS);
        var noten = List.of(
                "Bekend op "
                        + DutchFormat.moment(
                                form.bekendOp().orElse(grootboeken.laatste().bekendOp())) + ".",
                "Hoogstens " + DutchFormat.number(HOOGSTENS) + " van " + DutchFormat.number(gevonden.totaal())
                        + " boekingen; maak de vraag kleiner als er meer zijn.");
        return Downloads.table(formaat, "boekingen", tabel.bestand(gevonden.boekingen(), noten));
    }

    private Bladzijde lees(Boekingvraagform form, int vanaf, int hoogstens) {
        var vraag = form.vraag(gekozen(form), grootboeken.laatste().bekendOp());
        return grootboeken.boekingen(vraag, form.volgorde(), form.aflopend(), vanaf, hoogstens);
    }

    private Collection<Gebiedscode> gekozen(Boekingvraagform form) {
        var code = form.waarde("gemeente");
        return code.matches("GM\\d{4}") ? List.of(new Gebiedscode(code)) : eigen();
    }

    /** Those of which whoever asks sees all entries; the taakstelling of the others is found by choosing one. */
    private List<Gebiedscode> eigen() {
        var wie = Handelend.nu();
        return grootboeken.metGrootboek().stream()
                .filter(code -> wie.mag(Bevoegdheid.BOEKING_INZIEN, code))
                .toList();
    }

    private List<Choice> gemeenten() {
        var eigen = eigen().stream()
                .map(code -> new Choice(code.waarde(), woorden.naam(code)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
        return metAlle("Alle gemeenten", eigen);
    }

    private static List<Choice> posten() {
        return List.of(
                new Choice("", "Alle posten"),
                new Choice("huisvesting", "Huisvesting"),
                new Choice("taakstelling", "Taakstelling"),
                new Choice("beginstand", "Beginstand"),
                new Choice("fase3", "Fase 3"));
    }

    private static List<Choice> metAlle(String tekst, List<Choice> keuzes) {
        var alle = new ArrayList<Choice>();
        alle.add(new Choice("", tekst));
        alle.addAll(keuzes);
        return alle;
    }

    @GetMapping("/boekingen/{nummer:\\d{1,15}}")
    ModelAndView boeking(@PathVariable long nummer, @RequestParam(defaultValue = "") String melding) {
        var boeking = grootboeken.find(nummer).orElseThrow(NotFoundException::new);
        var page = new Page(titel(boeking), "Een boeking in het grootboek.", null, List.of(LIJST));
        return new ModelAndView("realisatie/boeking", Map.of("page", page, "view", beschrijving.van(boeking, melding)));
    }

    static String titel(Boeking boeking) {
        return "Boeking " + boeking.nummer();
    }
}
