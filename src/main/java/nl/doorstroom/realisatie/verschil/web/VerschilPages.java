package nl.doorstroom.realisatie.verschil.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.verschil.Maandverschil;
import nl.doorstroom.realisatie.verschil.Partij;
import nl.doorstroom.realisatie.verschil.Verschillen;
import nl.doorstroom.realisatie.verschil.Verschilstaat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The differences of a half-year in all gemeenten that whoever looks works for. */
@Vereist(Bevoegdheid.VERSCHIL_INZIEN)
@Controller
class VerschilPages {
    static final Page.Link LIJST = new Page.Link("Verschillen met COA", "/verschillen");
    private static final Page PAGE = Page.outsideMenu(
            "Verschillen met COA", "Wat de gemeente telt naast wat COA telt, per maand, en wie er aan zet is.");

    private static final String ALLE = "alle";
    private static final String MET_VERSCHIL = "met-verschil";

    private final Verschillen verschillen;
    private final Verschilwoorden woorden;

    VerschilPages(Verschillen verschillen, Verschilwoorden woorden) {
        this.verschillen = verschillen;
        this.woorden = woorden;
    }

    /** What was asked of the list. */
    private record Vraag(Halfjaar halfjaar, String staat, String aanZet) {
        Predicate<Verschilregel> past() {
            return regel -> pastStaat(regel.maand().staat()) && pastPartij(regel.maand());
        }

        private boolean pastStaat(Verschilstaat een) {
            return switch (staat) {
                case ALLE -> true;
                case MET_VERSCHIL -> een != Verschilstaat.GELIJK && een != Verschilstaat.ONTBREEKT;
                default -> een.code().equals(staat);
            };
        }

        private boolean pastPartij(Maandverschil maand) {
            return aanZet.isEmpty()
                    || maand.aanZet()
                            .filter(wie -> wie.name().equalsIgnoreCase(aanZet))
                            .isPresent();
        }
    }

    private Vraag vraag(String halfjaar, String staat, String aanZet) {
        var half = woorden.halfjaar(halfjaar);
        var kent = staten().stream().anyMatch(keuze -> keuze.value().equals(staat));
        var anders = verschillen.gemeenten(half).size() == 1 ? ALLE : MET_VERSCHIL;
        return new Vraag(half, kent ? staat : anders, aanZet);
    }

    @GetMapping("/verschillen")
    ModelAndView lijst(
            @RequestParam(defaultValue = "") String halfjaar,
            @RequestParam(defaultValue = "") String staat,
            @RequestParam(name = "aan-zet", defaultValue = "") String aanZet,
            HttpServletRequest request) {
        var vraag = vraag(halfjaar, staat, aanZet);
        var overzicht = verschillen.van(vraag.halfjaar());
        var regels = regels(overzicht.maanden(), vraag.halfjaar());
        var tabel = TableRequest.from(request);
        var view = new VerschillenView(
                woorden.halfjaren(),
                vraag.halfjaar().toString(),
                staten(),
                vraag.staat(),
                partijen(),
                aanZet,
                tabel.search(),
                tellingen(regels, vraag.halfjaar()),
                DutchFormat.moment(overzicht.bekendOp()),
                tellen(vraag.halfjaar()),
                Verschilregel.tabel("Maanden van " + vraag.halfjaar())
                        .view(regels.stream().filter(vraag.past()).toList(), tabel));
        return new ModelAndView("realisatie/verschillen", Map.of("page", PAGE, "view", view));
    }

    @GetMapping("/verschillen.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String halfjaar,
            @RequestParam(defaultValue = "") String staat,
            @RequestParam(name = "aan-zet", defaultValue = "") String aanZet,
            HttpServletRequest request) {
        var vraag = vraag(halfjaar, staat, aanZet);
        var overzicht = verschillen.van(vraag.halfjaar());
        var regels = regels(overzicht.maanden(), vraag.halfjaar()).stream()
                .filter(vraag.past())
                .toList();
        var titel = "Verschillen met COA in " + vraag.halfjaar();
        var noten = List.of(titel, "Zoals bekend op " + DutchFormat.moment(overzicht.bekendOp()));
        var tabel = Verschilregel.bestand(titel).export(titel, noten, regels, TableRequest.from(request));
        return Downloads.table(formaat, "verschillen-" + vraag.halfjaar(), tabel);
    }

    private List<Verschilregel> regels(List<Maandverschil> maanden, Halfjaar halfjaar) {
        var namen = verschillen.gemeenten(halfjaar).stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
        return maanden.stream()
                .map(een -> new Verschilregel(naam(namen, een.gemeente()), een))
                .toList();
    }

    private static String naam(Map<Gebiedscode, String> namen, Gebiedscode code) {
        return namen.getOrDefault(code, code.waarde());
    }

    private static List<Choice> staten() {
        return Stream.concat(
                        Stream.of(new Choice(MET_VERSCHIL, "Met een verschil"), new Choice(ALLE, "Alle maanden")),
                        Arrays.stream(Verschilstaat.values())
                                .map(een -> new Choice(een.code(), Verschilwoorden.hoofdletter(een.naam()))))
                .toList();
    }

    private static List<Choice> partijen() {
        return List.of(
                new Choice("", "Maakt niet uit"),
                new Choice("gemeente", Verschilwoorden.hoofdletter(Partij.GEMEENTE.naam())),
                new Choice("coa", Partij.COA.naam()));
    }

    private static List<VerschillenView.Telling> tellingen(List<Verschilregel> regels, Halfjaar halfjaar) {
        var tellingen = new ArrayList<VerschillenView.Telling>();
        for (var staat : Verschilstaat.values()) {
            var aantal =
                    regels.stream().filter(een -> een.maand().staat() == staat).count();
            tellingen.add(new VerschillenView.Telling(
                    DutchFormat.number(aantal),
                    staat.naam(),
                    "/verschillen?halfjaar=" + halfjaar + "&staat=" + staat.code() + "#tabel"));
        }
        return tellingen;
    }

    /** The gemeenten of which whoever looks may record what they counted. */
    private List<Choice> tellen(Halfjaar halfjaar) {
        return verschillen.gemeenten(halfjaar).stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TELLING_VASTLEGGEN, een.code()))
                .map(een -> new Choice("/verschillen/" + een.code() + "?halfjaar=" + halfjaar, een.naam()))
                .toList();
    }
}
