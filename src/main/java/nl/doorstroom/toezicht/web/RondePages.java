package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Gemeentebeoordeling;
import nl.doorstroom.toezicht.Gemeentebeoordeling.Voortgang;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Rondestap;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A round as a whole: how far it is, clear cases together, and establishing it. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class RondePages {
    static final String RONDE = "/toezicht/{provincie:PV\\d{2}}/{peildatum:\\d{4}-\\d{2}-\\d{2}}";
    private static final String VOORTGANG = "voortgang";
    private static final String ALLE = "alle";
    private static final String OVERNEMEN = "overnemen";
    private static final String AKKOORD = "akkoord";
    private static final String HEROPENEN = "heropenen";
    private static final String VRAGEN = "vragen";

    private final Rondes rondes;
    private final Rondevinder vinder;

    RondePages(Rondes rondes, Rondevinder vinder) {
        this.rondes = rondes;
        this.vinder = vinder;
    }

    @GetMapping(RONDE)
    ModelAndView ronde(
            @PathVariable String provincie,
            @PathVariable String peildatum,
            @RequestParam(defaultValue = "") String melding,
            HttpServletRequest request) {
        var gevonden = vinder.get(provincie, peildatum);
        var keuze = Form.from(request);
        return toon(gevonden, keuze, Form.empty(), Rondemelding.tekst(melding));
    }

    @PostMapping(RONDE)
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    ModelAndView doe(@PathVariable String provincie, @PathVariable String peildatum, HttpServletRequest request) {
        var gevonden = vinder.get(provincie, peildatum);
        var form = Form.from(request);
        if (form.value("wat").equals(VRAGEN) && !gemeenten(form).isEmpty()) {
            return vraag(gevonden.ronde().code(), form);
        }
        return switch (doe(gevonden.ronde().code(), form)) {
            case Toezichtuitkomst.Gedaan(var aantal) ->
                Rondemelding.naar(Toezichtwoorden.adres(gevonden.ronde().code()), form.value("wat"), aantal);
            case Toezichtuitkomst.Geweigerd(var fouten) ->
                toon(vinder.get(provincie, peildatum), Form.empty(), metFouten(form, fouten), "");
        };
    }

    /** Whom to ask goes along; what to ask is written on a page of its own. */
    private static ModelAndView vraag(Rondecode code, Form form) {
        var wie = gemeenten(form).stream().map(een -> "gemeente=" + een).toList();
        return new ModelAndView("redirect:" + Toezichtwoorden.adres(code) + "/informatie?" + String.join("&", wie));
    }

    private Toezichtuitkomst doe(Rondecode code, Form form) {
        var gemeenten = gemeenten(form);
        return switch (form.value("wat")) {
            case OVERNEMEN -> rondes.neemVoorstelOver(code, gemeenten);
            case AKKOORD -> rondes.geefAkkoord(code, gemeenten);
            case HEROPENEN -> rondes.heropen(code, form.value("reden"));
            case VRAGEN -> fout("gemeente", "", "Kies minstens een gemeente.");
            default -> fout("wat", form.value("wat"), "Kies wat je wilt doen.");
        };
    }

    private static Toezichtuitkomst fout(String veld, String waarde, String uitleg) {
        return new Toezichtuitkomst.Geweigerd(List.of(Invoerfout.inVeld(veld, waarde, uitleg)));
    }

    private static Collection<Gebiedscode> gemeenten(Form form) {
        return form.all("gemeente").stream()
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .toList();
    }

    /** Faults about chosen gemeenten name them: they stand together under the table. */
    private static Form metFouten(Form form, List<Invoerfout> fouten) {
        var nu = form;
        for (var fout : fouten) {
            var overGemeente = fout.veld().equals("gemeente") && !fout.waarde().isEmpty();
            nu = nu.withFault(
                    overGemeente ? "kies" : fout.veld(),
                    overGemeente ? fout.waarde() + ": " + fout.uitleg() : fout.uitleg());
        }
        return nu;
    }

    @GetMapping(RONDE + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String provincie,
            @PathVariable String peildatum,
            @PathVariable String formaat,
            @RequestParam(defaultValue = ALLE) String voortgang,
            HttpServletRequest request) {
        var gevonden = vinder.get(provincie, peildatum);
        var ronde = gevonden.ronde();
        var noten = List.of(gevonden.naam(), gezien(ronde));
        var tabel = new Rondetabel(ronde)
                .bestand()
                .export(gevonden.naam(), noten, keuze(ronde, voortgang), TableRequest.from(request));
        return Downloads.table(formaat, "toezicht-" + provincie + "-" + peildatum, tabel);
    }

    private ModelAndView toon(Rondevinder.Gevonden gevonden, Form keuze, Form form, String melding) {
        var page = new Page(gevonden.naam(), "Alle gemeenten in deze ronde.", null, List.of(ToezichtPages.BEGIN));
        var model =
                new ModelAndView("toezicht/ronde", Map.of("page", page, "view", view(gevonden, keuze, form, melding)));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private RondeView view(Rondevinder.Gevonden gevonden, Form keuze, Form form, String melding) {
        var ronde = gevonden.ronde();
        var vraag = Tabelvraag.van(Toezichtwoorden.adres(ronde.code()), keuze, VOORTGANG);
        var stap = stap(keuze.value(VOORTGANG));
        var doen = doen(ronde);
        return new RondeView(
                gevonden.naam(),
                Toezichtwoorden.adres(ronde.code()),
                ronde.staat().naam(),
                gezien(ronde),
                tellingen(ronde),
                gereed(ronde),
                stappen(),
                stap,
                vraag.search(),
                doen,
                ronde.isGereed() && ronde.staat() != Ronde.Staat.VASTGESTELD && steltVast(ronde),
                ronde.staat() == Ronde.Staat.VASTGESTELD && steltVast(ronde),
                stukken(ronde),
                ronde.zonder(),
                ronde.stappen().stream().map(RondePages::gebeurtenis).toList(),
                tabel(ronde, doen).view(keuze(ronde, stap), vraag),
                melding,
                form);
    }

    private static TableDefinition<Gemeentebeoordeling> tabel(Ronde ronde, List<Choice> doen) {
        var tabel = new Rondetabel(ronde).scherm();
        return doen.isEmpty()
                ? tabel
                : tabel.choosing(een -> een.gemeente().code().waarde());
    }

    private boolean steltVast(Ronde ronde) {
        return rondes.mag(Bevoegdheid.TOEZICHT_VASTSTELLEN, ronde.code().provincie());
    }

    /** The mededeling follows the establishing; letters may come before. */
    private List<Choice> stukken(Ronde ronde) {
        if (!rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, ronde.code().provincie())) {
            return List.of();
        }
        var nieuw = "/toezicht/" + ronde.code().provincie() + "/stukken?ronde="
                + ronde.code().peildatum();
        var brief = new Choice(nieuw + "#nieuw", "Brief opstellen");
        return ronde.staat() == Ronde.Staat.VASTGESTELD
                ? List.of(new Choice(nieuw + "&soort=mededeling#nieuw", "Mededeling opstellen"), brief)
                : List.of(brief);
    }

    private static String gezien(Ronde ronde) {
        return "Stand op " + DutchFormat.date(ronde.code().peildatum()) + ", zoals die dag bekend en zoals bekend op "
                + DutchFormat.moment(ronde.bekendOp()) + ".";
    }

    private static int gereed(Ronde ronde) {
        return Math.toIntExact(100
                * ronde.tel(Voortgang.GEREED)
                / Math.max(1, ronde.gemeenten().size()));
    }

    private static String stap(String gevraagd) {
        return stappen().stream()
                .map(Choice::value)
                .filter(een -> een.equals(gevraagd))
                .findFirst()
                .orElse(ALLE);
    }

    private static List<Choice> stappen() {
        return Stream.concat(
                        Stream.of(new Choice(ALLE, "Alle gemeenten")),
                        Arrays.stream(Voortgang.values())
                                .map(een -> new Choice(een.code(), Toezichtwoorden.hoofdletter(een.naam()))))
                .toList();
    }

    private static List<Gemeentebeoordeling> keuze(Ronde ronde, String stap) {
        return ronde.gemeenten().stream()
                .filter(een -> stap.equals(ALLE) || een.voortgang().code().equals(stap))
                .toList();
    }

    private List<RondeView.Telling> tellingen(Ronde ronde) {
        return Arrays.stream(Voortgang.values())
                .map(een -> new RondeView.Telling(
                        DutchFormat.number(ronde.tel(een)),
                        een.naam(),
                        Toezichtwoorden.adres(ronde.code()) + "?voortgang=" + een.code() + "#tabel"))
                .toList();
    }

    private List<Choice> doen(Ronde ronde) {
        var doen = new ArrayList<Choice>();
        if (ronde.staat() != Ronde.Staat.VASTGESTELD
                && rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, ronde.code().provincie())) {
            doen.add(new Choice(OVERNEMEN, "Voorstel overnemen"));
            doen.add(new Choice(AKKOORD, "Akkoord geven"));
            doen.add(new Choice(VRAGEN, "Informatie vragen"));
        }
        return doen;
    }

    private static RondeView.Gebeurtenis gebeurtenis(Rondestap stap) {
        return new RondeView.Gebeurtenis(
                Toezichtwoorden.hoofdletter(stap.wordt().naam()), Toezichtwoorden.wie(stap.door()), stap.reden());
    }
}
