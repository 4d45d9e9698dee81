package nl.doorstroom.realisatie.invoer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Boekuitkomst;
import nl.doorstroom.realisatie.GelijktijdigGeboektException;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Forms to book by hand: something new, a correctie, an actualisatie, or a minor who moved. */
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
@Controller
class BoekPages {
    private static final String DOEL = "realisatie.boeken.keer";
    private static final String KEER = "keer";
    private static final String EEN = "/boekingen/{nummer:\\d{1,15}}/{wat:corrigeren|actualiseren|verhuizen}";
    private static final Page PAGE = new Page("Boeken", "Huisvesting boeken.", null, List.of(GrootboekPages.LIJST));

    private final Boekhouding boekhouding;
    private final Grootboeken grootboeken;
    private final Boekwoorden woorden;
    private final Wijzigvorm wijzigvorm;
    private final Keys keys;

    BoekPages(Boekhouding boekhouding, Grootboeken grootboeken, Boekwoorden woorden, Wijzigvorm wijzigvorm, Keys keys) {
        this.boekhouding = boekhouding;
        this.grootboeken = grootboeken;
        this.woorden = woorden;
        this.wijzigvorm = wijzigvorm;
        this.keys = keys;
    }

    @GetMapping("/boekingen/nieuw")
    ModelAndView nieuw() {
        return nieuw(Form.empty().with(Boekveld.BRON, eigenNaam()).with(KEER, keys.code()));
    }

    private ModelAndView nieuw(Form form) {
        var uitleg = "Boek mensen die zijn gehuisvest. Wat je boekt is bekend vanaf nu en blijft altijd staan;"
                + " wat fout blijkt corrigeer je.";
        var view = new BoekformView(
                "/boekingen/nieuw",
                "/boekingen",
                uitleg,
                form,
                woorden.eigenGemeenten(),
                "Gemeente",
                woorden.soorten(),
                "Hoeveel mensen.",
                "Gehuisvest op",
                true,
                "",
                "Boeken");
        return vorm("boekform", PAGE, view, form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/boekingen/nieuw")
    ModelAndView boek(HttpServletRequest request) {
        var veld = new Boekveld(Form.from(request));
        var gemeente = veld.gemeente(woorden.eigenGemeenten());
        var post = veld.post(woorden.soorten(), veld.aantal(0));
        var verwijzing = veld.velden().value(Boekveld.VERWIJZING);
        var opdracht = new Opdracht(
                0,
                gemeente,
                post,
                veld.dag(),
                new Handeling.Registratie(),
                verwijzing.isEmpty() ? null : verwijzing,
                sleutel(veld.velden()));
        return veld.isGoed() ? boek(veld.velden(), List.of(opdracht)) : nieuw(veld.velden());
    }

    private ModelAndView boek(Form form, List<Opdracht> opdrachten) {
        try {
            return switch (boekhouding.boek(bron(form), opdrachten)) {
                case Boekuitkomst.Geboekt geboekt -> naar(geboekt.nummers().getFirst(), "geboekt");
                case Boekuitkomst.Geweigerd(var fouten) -> nieuw(Boekveld.metFouten(form, fouten));
            };
        } catch (GelijktijdigGeboektException e) {
            return al(form);
        }
    }

    /** The same form sent twice books once. */
    private ModelAndView al(Form form) {
        var sleutel = sleutel(form);
        return (sleutel == null ? List.<String>of() : List.of(sleutel))
                .stream()
                        .flatMap(een -> boekhouding.bekend(List.of(een)).values().stream())
                        .findFirst()
                        .map(een -> naar(een.nummer(), "al"))
                        .orElseGet(() -> new ModelAndView("redirect:/boekingen"));
    }

    private @Nullable String sleutel(Form form) {
        return form.value(KEER).isEmpty() ? null : keys.hash(DOEL, form.value(KEER));
    }

    private static Bron bron(Form form) {
        return new Bron(form.value(Boekveld.BRON), null);
    }

    private static String eigenNaam() {
        return Handelend.nu() instanceof Gebruiker gebruiker ? gebruiker.bij().naam() : "";
    }

    @GetMapping(EEN)
    ModelAndView wijzigvorm(@PathVariable long nummer, @PathVariable String wat) {
        var boeking = get(nummer, wat);
        if (isGecorrigeerd(nummer)) {
            return naar(nummer, "voor");
        }
        var form = wijzigvorm.begin(wijziging(wat), boeking, eigenNaam()).with(KEER, keys.code());
        return wijzigvorm(wijziging(wat), boeking, form);
    }

    private ModelAndView wijzigvorm(Wijziging wat, Boeking boeking, Form form) {
        var status = form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return vorm("boekform", page(wat, boeking), wijzigvorm.vorm(wat, boeking, form), status);
    }

    private static Page page(Wijziging wat, Boeking boeking) {
        var link = new Page.Link(GrootboekPages.titel(boeking), Boekwoorden.pad(boeking));
        return new Page(wat.naam(), wat.naam() + " in het grootboek.", null, List.of(GrootboekPages.LIJST, link));
    }

    /** First shows what would be booked beside what stands there, then books. */
    @PostMapping(EEN)
    ModelAndView wijzig(@PathVariable long nummer, @PathVariable String wat, HttpServletRequest request) {
        var boeking = get(nummer, wat);
        var soort = wijziging(wat);
        var veld = new Boekveld(Form.from(request));
        var opdrachten = wijzigvorm.opdrachten(soort, boeking, veld, sleutel(veld.velden()));
        if (!veld.isGoed() || veld.velden().value("stap").equals("terug")) {
            return wijzigvorm(soort, boeking, veld.velden());
        }
        if (!veld.velden().value("stap").equals("boeken")) {
            return bevestiging(soort, boeking, opdrachten, veld.velden());
        }
        return wijzig(soort, boeking, opdrachten, veld.velden());
    }

    private ModelAndView bevestiging(Wijziging wat, Boeking boeking, List<Opdracht> opdrachten, Form form) {
        var fouten = boekhouding.beproef(opdrachten);
        if (fouten.isEmpty()) {
            var view = wijzigvorm.bevestiging(wat, boeking, opdrachten, form);
            return vorm("boekbevestig", page(wat, boeking), view, HttpStatus.OK);
        }
        return geweigerd(wat, boeking, form, fouten);
    }

    private ModelAndView wijzig(Wijziging wat, Boeking boeking, List<Opdracht> opdrachten, Form form) {
        try {
            return switch (boekhouding.boek(bron(form), opdrachten)) {
                case Boekuitkomst.Geboekt geboekt -> naar(geboekt.nummers().getFirst(), "geboekt");
                case Boekuitkomst.Geweigerd(var fouten) -> geweigerd(wat, boeking, form, fouten);
            };
        } catch (GelijktijdigGeboektException e) {
            return naar(boeking.nummer(), isGecorrigeerd(boeking.nummer()) ? "voor" : "al");
        }
    }

    private ModelAndView geweigerd(Wijziging wat, Boeking boeking, Form form, List<Invoerfout> fouten) {
        return isGecorrigeerd(boeking.nummer())
                ? naar(boeking.nummer(), "voor")
                : wijzigvorm(wat, boeking, Boekveld.metFouten(form, fouten));
    }

    private boolean isGecorrigeerd(long nummer) {
        return grootboeken.vervolg(nummer).stream()
                .anyMatch(een -> een.corrigeert().isPresent());
    }

    private static Wijziging wijziging(String code) {
        return Wijziging.find(code).orElseThrow(NotFoundException::new);
    }

    private Boeking get(long nummer, String wat) {
        return grootboeken.find(nummer).filter(wijziging(wat)::kan).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView naar(long nummer, String melding) {
        return new ModelAndView("redirect:/boekingen/" + nummer + "?melding=" + melding);
    }

    private static ModelAndView vorm(String template, Page page, Object view, HttpStatus status) {
        var model = new ModelAndView("realisatie/" + template, Map.of("page", page, "view", view));
        model.setStatus(status);
        return model;
    }
}
