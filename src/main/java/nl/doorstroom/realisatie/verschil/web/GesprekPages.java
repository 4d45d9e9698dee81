package nl.doorstroom.realisatie.verschil.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.verschil.Maandverschil;
import nl.doorstroom.realisatie.verschil.Maandvraag;
import nl.doorstroom.realisatie.verschil.Reden;
import nl.doorstroom.realisatie.verschil.Verschilgesprek;
import nl.doorstroom.realisatie.verschil.Verschillen;
import nl.doorstroom.realisatie.verschil.Verschilstaat;
import nl.doorstroom.realisatie.verschil.Zet;
import nl.doorstroom.realisatie.verschil.Zetuitkomst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One month of one gemeente: both figures, what was said about them and where to say more. */
@Vereist(Bevoegdheid.VERSCHIL_INZIEN)
@Controller
class GesprekPages {
    private static final String EEN = "/verschillen/{code:GM\\d{4}}/{maand:20\\d{2}-(?:0[1-9]|1[0-2])}";
    private static final String TEKST = "tekst";

    private final Verschillen verschillen;
    private final Verschilgesprek gesprek;
    private final Verschilwoorden woorden;

    GesprekPages(Verschillen verschillen, Verschilgesprek gesprek, Verschilwoorden woorden) {
        this.verschillen = verschillen;
        this.gesprek = gesprek;
        this.woorden = woorden;
    }

    /** The month that was asked, as far as there is one to see. */
    private record Gevraagd(Gebied gemeente, Maandverschil maand, String bekendOp) {}

    private Gevraagd get(String code, String maand) {
        var gevraagd = YearMonth.parse(maand);
        var half = Halfjaar.op(gevraagd.atDay(1));
        var gemeente = woorden.gemeente(code, half);
        var overzicht = verschillen.van(gemeente.code(), half);
        return overzicht.maanden().stream()
                .filter(een -> een.maand().equals(gevraagd))
                .map(een -> new Gevraagd(gemeente, een, DutchFormat.moment(overzicht.bekendOp())))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping(EEN)
    ModelAndView maand(
            @PathVariable String code, @PathVariable String maand, @RequestParam(defaultValue = "") String melding) {
        var gevraagd = get(code, maand);
        var form = Form.empty()
                .with("gezien", Integer.toString(gevraagd.maand().zetten().size()));
        return toon(gevraagd, form, "gezet".equals(melding) ? "Het is vastgelegd." : "");
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.VERSCHIL_BESPREKEN)
    ModelAndView zet(@PathVariable String code, @PathVariable String maand, HttpServletRequest request) {
        var gevraagd = get(code, maand);
        var form = Form.from(request);
        return switch (zet(gevraagd, form)) {
            case Zetuitkomst.Gezet _ ->
                new ModelAndView("redirect:/verschillen/" + code + "/" + maand + "?melding=gezet#gesprek");
            case Zetuitkomst.Geweigerd(var fouten) ->
                toon(
                        gevraagd,
                        form.withFaults(fouten)
                                .with(
                                        "gezien",
                                        Integer.toString(
                                                gevraagd.maand().zetten().size())),
                        "");
        };
    }

    private Zetuitkomst zet(Gevraagd gevraagd, Form form) {
        var gezien = form.value("gezien").matches("\\d{1,6}") ? Integer.parseInt(form.value("gezien")) : 0;
        var vraag = new Maandvraag(gevraagd.gemeente().code(), gevraagd.maand().maand(), gezien);
        var tekst = form.value(TEKST);
        return switch (form.value("wat")) {
            case "bericht" -> gesprek.schrijf(vraag, tekst);
            case "heropenen" -> gesprek.heropen(vraag, tekst);
            case "verklaren" -> verklaar(vraag, form);
            default -> geweigerd("wat", form.value("wat"), "Kies wat je wilt doen.");
        };
    }

    private Zetuitkomst verklaar(Maandvraag vraag, Form form) {
        return Reden.find(form.value("reden"))
                .map(reden -> gesprek.verklaar(vraag, reden, form.value(TEKST)))
                .orElseGet(() -> geweigerd("reden", form.value("reden"), "Kies de reden van het verschil."));
    }

    private static Zetuitkomst geweigerd(String veld, String waarde, String uitleg) {
        return new Zetuitkomst.Geweigerd(List.of(Invoerfout.inVeld(veld, waarde, uitleg)));
    }

    private ModelAndView toon(Gevraagd gevraagd, Form form, String melding) {
        var naam = gevraagd.gemeente().naam();
        var maand = gevraagd.maand();
        var half = Halfjaar.op(maand.maand().atDay(1));
        var terug = new Page.Link(naam, "/verschillen/" + maand.gemeente() + "?halfjaar=" + half);
        var page = new Page(
                naam + ", " + DutchFormat.month(maand.maand()),
                "Wat " + naam + " en COA in deze maand telden.",
                null,
                List.of(VerschilPages.LIJST, terug));
        var model = new ModelAndView(
                "realisatie/verschil-maand", Map.of("page", page, "view", view(gevraagd, form, melding)));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private MaandView view(Gevraagd gevraagd, Form form, String melding) {
        var een = gevraagd.maand();
        return new MaandView(
                gevraagd.gemeente().naam(),
                DutchFormat.month(een.maand()),
                Verschilregel.adres(een),
                melding,
                TellingPages.getal(een.telling()),
                DutchFormat.number(een.coa()),
                TellingPages.verschil(een.verschil()),
                een.staat().naam(),
                Verschilregel.aanZet(een),
                delen(een),
                Verschilwoorden.boekingen(een.gemeente(), een.maand()),
                gevraagd.bekendOp(),
                een.zetten().stream().map(GesprekPages::stap).toList(),
                doen(een),
                redenen(),
                Halfjaar.op(een.maand().atDay(1)).toString(),
                form);
    }

    private List<MaandView.Deel> delen(Maandverschil een) {
        var namen = woorden.soortnamen();
        var lijst = Verschilwoorden.boekingen(een.gemeente(), een.maand());
        return woorden.coa(een.gemeente(), een.maand(), een.maand()).perSoort(een.maand()).entrySet().stream()
                .map(deel -> new MaandView.Deel(
                        namen.getOrDefault(deel.getKey(), deel.getKey().code()),
                        DutchFormat.number(deel.getValue()),
                        lijst + "&soort=" + deel.getKey()))
                .toList();
    }

    private static MaandView.Stap stap(Zet zet) {
        var stempel = zet.stempel();
        var stand = "Toen: gemeente " + TellingPages.getal(stempel.telling()) + ", COA "
                + DutchFormat.number(stempel.coa()) + ", verschil " + TellingPages.verschil(stempel.verschil());
        return new MaandView.Stap(
                Verschilwoorden.kop(zet), stempel.auteur(), DutchFormat.dayOrMoment(stempel.op()), stand, zet.tekst());
    }

    private static List<Choice> doen(Maandverschil een) {
        var doen = new ArrayList<Choice>();
        if (Handelend.nu().mag(Bevoegdheid.VERSCHIL_BESPREKEN, een.gemeente())) {
            doen.add(new Choice("bericht", "Een bericht schrijven"));
            if (een.staat() == Verschilstaat.OPEN) {
                doen.add(new Choice("verklaren", "Het verschil verklaren"));
            }
            if (een.staat() == Verschilstaat.VERKLAARD) {
                doen.add(new Choice("heropenen", "Heropenen: de verklaring klopt niet"));
            }
        }
        return doen;
    }

    private static List<Choice> redenen() {
        return Stream.concat(
                        Stream.of(new Choice("", "Kies")),
                        Arrays.stream(Reden.values())
                                .map(een -> new Choice(een.code(), Verschilwoorden.hoofdletter(een.naam()))))
                .toList();
    }
}
