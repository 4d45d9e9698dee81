package nl.doorstroom.realisatie.verschil.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.verschil.Maandverschil;
import nl.doorstroom.realisatie.verschil.Verschilgesprek;
import nl.doorstroom.realisatie.verschil.Verschillen;
import nl.doorstroom.realisatie.verschil.Verschillen.Overzicht;
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

/** The months of one gemeente side by side, and where it fills in what it counted. */
@Vereist(Bevoegdheid.VERSCHIL_INZIEN)
@Controller
class TellingPages {
    static final String VELD = "telling-";
    private static final String GEZIEN = "gezien-";
    private static final String EEN = "/verschillen/{code:GM\\d{4}}";

    private final Verschillen verschillen;
    private final Verschilgesprek gesprek;
    private final Verschilwoorden woorden;

    TellingPages(Verschillen verschillen, Verschilgesprek gesprek, Verschilwoorden woorden) {
        this.verschillen = verschillen;
        this.gesprek = gesprek;
        this.woorden = woorden;
    }

    @GetMapping(EEN)
    ModelAndView maanden(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String halfjaar,
            @RequestParam(defaultValue = "") String melding) {
        var half = woorden.halfjaar(halfjaar);
        var gemeente = woorden.gemeente(code, half);
        var overzicht = verschillen.van(gemeente.code(), half);
        return toon(gemeente, half, overzicht, ingevuld(overzicht), melding(melding));
    }

    private static String melding(String melding) {
        return switch (melding) {
            case "geteld" -> "De tellingen zijn vastgelegd.";
            case "gelijk" -> "Er is niets gewijzigd: deze aantallen stonden er al.";
            default -> "";
        };
    }

    private static Form ingevuld(Overzicht overzicht) {
        var form = Form.empty();
        for (var maand : overzicht.maanden()) {
            var telling = maand.telling();
            form = form.with(VELD + maand.maand(), telling.isEmpty() ? "" : Long.toString(telling.getAsLong()));
        }
        return form;
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.TELLING_VASTLEGGEN)
    ModelAndView tel(
            @PathVariable String code, @RequestParam(defaultValue = "") String halfjaar, HttpServletRequest request) {
        var half = woorden.halfjaar(halfjaar);
        var gemeente = woorden.gemeente(code, half);
        var overzicht = verschillen.van(gemeente.code(), half);
        var ingevuld = new Ingevuld(Form.from(request), overzicht);
        if (!ingevuld.form().faults().isEmpty()) {
            return toon(gemeente, half, overzicht, ingevuld.form(), "");
        }
        var tekst = ingevuld.form().value("tekst");
        return switch (gesprek.tel(gemeente.code(), ingevuld.tellingen(), ingevuld.gezien(), tekst)) {
            case Zetuitkomst.Gezet(var aantal) ->
                new ModelAndView("redirect:/verschillen/" + code + "?halfjaar=" + half + "&melding="
                        + (aantal == 0 ? "gelijk" : "geteld"));
            case Zetuitkomst.Geweigerd(var fouten) ->
                toon(gemeente, half, overzicht, ingevuld.form().withFaults(fouten), "");
        };
    }

    /** A form with tellingen as it was read. */
    private record Ingevuld(Form form, SortedMap<YearMonth, Long> tellingen, Map<YearMonth, Integer> gezien) {
        Ingevuld(Form getypt, Overzicht overzicht) {
            this(gelezen(getypt, overzicht), new TreeMap<>(), new HashMap<>());
            for (var maand : overzicht.maanden()) {
                var waarde = form.value(VELD + maand.maand());
                if (waarde.matches("\\d{1,9}")) {
                    tellingen.put(maand.maand(), Long.parseLong(waarde));
                    gezien.put(maand.maand(), getal(form.value(GEZIEN + maand.maand())));
                }
            }
        }

        private static Form gelezen(Form getypt, Overzicht overzicht) {
            var form = getypt;
            for (var maand : overzicht.maanden()) {
                var veld = VELD + maand.maand();
                if (!form.value(veld).matches("\\d{0,9}")) {
                    form = form.withFault(
                            veld,
                            Verschilwoorden.hoofdletter(DutchFormat.month(maand.maand())) + " (" + form.value(veld)
                                    + "): vul een heel getal in, 0 als er niemand is gehuisvest.");
                }
            }
            return form;
        }

        private static int getal(String tekst) {
            return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : 0;
        }
    }

    private ModelAndView toon(Gebied gemeente, Halfjaar half, Overzicht overzicht, Form form, String melding) {
        var view = new MaandenView(
                gemeente.naam(),
                gemeente.code().waarde(),
                melding,
                woorden.halfjaren(),
                half.toString(),
                rijen(overzicht.maanden()),
                totaal(overzicht.maanden()),
                DutchFormat.moment(overzicht.bekendOp()),
                Handelend.nu().mag(Bevoegdheid.TELLING_VASTLEGGEN, gemeente.code()),
                form);
        var page = new Page(
                "Verschillen van " + gemeente.naam(),
                "Wat " + gemeente.naam() + " telt naast wat COA telt.",
                null,
                List.of(VerschilPages.LIJST));
        var model = new ModelAndView("realisatie/verschil-maanden", Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private List<MaandenView.Rij> rijen(List<Maandverschil> maanden) {
        if (maanden.isEmpty()) {
            return List.of();
        }
        var gemeente = maanden.getFirst().gemeente();
        var coa = woorden.coa(
                gemeente, maanden.getFirst().maand(), maanden.getLast().maand());
        return maanden.stream().map(een -> rij(een, coa.perSoort(een.maand()))).toList();
    }

    private MaandenView.Rij rij(Maandverschil een, SortedMap<Soort, Long> perSoort) {
        var namen = woorden.soortnamen();
        var soorten = perSoort.entrySet().stream()
                .map(deel -> namen.get(deel.getKey()) + " " + DutchFormat.number(deel.getValue()))
                .collect(Collectors.joining(", "));
        return new MaandenView.Rij(
                een.maand().toString(),
                Verschilwoorden.hoofdletter(DutchFormat.month(een.maand())),
                Verschilregel.adres(een),
                getal(een.telling()),
                DutchFormat.number(een.coa()),
                soorten.isEmpty() ? DutchFormat.NONE : soorten,
                verschil(een.verschil()),
                een.staat().naam(),
                Verschilregel.aanZet(een),
                een.zetten().size());
    }

    /** The months in which both counted, so that the difference is the sum of the differences. */
    private static MaandenView.Rij totaal(List<Maandverschil> maanden) {
        var geteld = maanden.stream().filter(een -> een.telling().isPresent()).toList();
        var telling =
                geteld.stream().mapToLong(een -> een.telling().getAsLong()).sum();
        var coa = geteld.stream().mapToLong(Maandverschil::coa).sum();
        var volledig = geteld.size() == maanden.size();
        return new MaandenView.Rij(
                "",
                volledig ? "Samen" : "Samen, maanden met een telling",
                "",
                DutchFormat.number(telling),
                DutchFormat.number(coa),
                "",
                DutchFormat.signed(telling - coa),
                "",
                "",
                0);
    }

    static String getal(OptionalLong getal) {
        return DutchFormat.number(Verschilregel.waarde(getal));
    }

    static String verschil(OptionalLong verschil) {
        return verschil.isEmpty() ? DutchFormat.NONE : DutchFormat.signed(verschil.getAsLong());
    }
}
