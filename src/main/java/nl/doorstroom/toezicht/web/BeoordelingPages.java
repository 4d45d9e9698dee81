package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Gemeentebeoordeling;
import nl.doorstroom.toezicht.Gemeentebeoordeling.Voortgang;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Oordeelvraag;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.Uitkomst;
import nl.doorstroom.toezicht.Weegvraag;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import nl.doorstroom.toezicht.beleid.Voorstel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One gemeente in a round: every condition with what was seen, and where a person weighs, judges and agrees. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class BeoordelingPages {
    private static final String EEN = RondePages.RONDE + "/{gemeente:GM\\d{4}}";
    private static final String AANHOUDEN = "aanhouden";
    private static final String MOTIVERING = "motivering";

    private final Rondes rondes;
    private final Rondevinder vinder;
    private final Informatieverzoeken verzoeken;
    private final Clock klok;

    BeoordelingPages(Rondes rondes, Rondevinder vinder, Informatieverzoeken verzoeken, Clock klok) {
        this.rondes = rondes;
        this.vinder = vinder;
        this.verzoeken = verzoeken;
        this.klok = klok;
    }

    @GetMapping(EEN)
    ModelAndView beoordeling(
            @PathVariable String provincie,
            @PathVariable String peildatum,
            @PathVariable String gemeente,
            @RequestParam(defaultValue = "") String melding) {
        var gevonden = vinder.get(provincie, peildatum);
        var over = gevonden.get(gemeente);
        return toon(gevonden, over, begin(over), Rondemelding.tekst(melding));
    }

    /** The form begins with what is proposed: whoever judges otherwise changes it and says why. */
    private static Form begin(Gemeentebeoordeling over) {
        var form = Form.empty().with("gezien", Integer.toString(over.keren()));
        return switch (over.voorstel()) {
            case Voorstel.Oordelen oordelen ->
                form.with("uitkomst", oordelen.oordeel().code())
                        .with("beweging", oordelen.beweging().name())
                        .with(MOTIVERING, oordelen.reden() + ".");
            case Voorstel.Aanhouden aanhouden ->
                form.with("uitkomst", AANHOUDEN)
                        .with("tot", aanhouden.tot().toString())
                        .with(MOTIVERING, aanhouden.reden() + ".");
            case Voorstel.Onbeslist _ -> form;
        };
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    ModelAndView doe(
            @PathVariable String provincie,
            @PathVariable String peildatum,
            @PathVariable String gemeente,
            HttpServletRequest request) {
        var gevonden = vinder.get(provincie, peildatum);
        var over = gevonden.get(gemeente);
        var form = Form.from(request);
        return switch (doe(gevonden.ronde().code(), over, form)) {
            case Toezichtuitkomst.Gedaan(var aantal) ->
                Rondemelding.naar(adres(gevonden, over), form.value("wat"), aantal);
            case Toezichtuitkomst.Geweigerd(var fouten) -> {
                var nu = vinder.get(provincie, peildatum);
                yield toon(nu, nu.get(gemeente), geweigerd(form, nu.get(gemeente), fouten), "");
            }
        };
    }

    private static Form geweigerd(Form form, Gemeentebeoordeling nu, List<Invoerfout> fouten) {
        var veld = form.value("wat").equals("wegen") ? "reden" : MOTIVERING;
        var met = begin(nu);
        for (var een : form.values().keySet()) {
            met = met.with(een, form.value(een));
        }
        for (var fout : fouten) {
            met = met.withFault(fout.veld().equals(MOTIVERING) ? veld : fout.veld(), fout.uitleg());
        }
        return met.with("gezien", Integer.toString(nu.keren()));
    }

    private Toezichtuitkomst doe(Rondecode code, Gemeentebeoordeling over, Form form) {
        var gemeente = over.gemeente().code();
        return switch (form.value("wat")) {
            case "wegen" ->
                FormReader.choice(Verwijtbaarheid.values(), form, "verwijtbaarheid")
                        .map(wat -> rondes.weeg(code, gemeente, new Weegvraag(wat, form.value("reden"))))
                        .orElseGet(() -> fout("verwijtbaarheid", form, "Kies of de reden goed is."));
            case "oordelen" -> oordeel(code, over, form);
            case "overnemen" -> rondes.neemVoorstelOver(code, List.of(gemeente));
            case "akkoord" -> rondes.geefAkkoord(code, List.of(gemeente));
            default -> fout("wat", form, "Kies wat je wilt doen.");
        };
    }

    private Toezichtuitkomst oordeel(Rondecode code, Gemeentebeoordeling over, Form form) {
        var uitkomst = uitkomst(form);
        if (uitkomst.isEmpty()) {
            return fout("tot", form, "Kies tot welke dag je wacht, bijvoorbeeld 2021-04-01.");
        }
        var beweging = FormReader.choice(Beweging.values(), form, "beweging").orElse(Beweging.GELIJK);
        var vraag = new Oordeelvraag(uitkomst.get(), beweging, form.value(MOTIVERING), form.number("gezien"));
        return rondes.oordeel(code, over.gemeente().code(), vraag);
    }

    private static Optional<Uitkomst> uitkomst(Form form) {
        if (!form.value("uitkomst").equals(AANHOUDEN)) {
            return Optional.of(new Uitkomst.Geoordeeld(form.value("uitkomst")));
        }
        return Optional.ofNullable(FormReader.day(form, "tot")).map(Uitkomst.Aangehouden::new);
    }

    private static Toezichtuitkomst fout(String veld, Form form, String uitleg) {
        return new Toezichtuitkomst.Geweigerd(List.of(Invoerfout.inVeld(veld, form.value(veld), uitleg)));
    }

    private static String adres(Rondevinder.Gevonden gevonden, Gemeentebeoordeling over) {
        return Toezichtwoorden.adres(gevonden.ronde().code()) + "/"
                + over.gemeente().code();
    }

    private ModelAndView toon(Rondevinder.Gevonden gevonden, Gemeentebeoordeling over, Form form, String melding) {
        var page = new Page(
                over.gemeente().naam(),
                "De beoordeling van " + over.gemeente().naam() + " in deze ronde.",
                null,
                List.of(ToezichtPages.BEGIN, gevonden.link()));
        var model = new ModelAndView(
                "toezicht/beoordeling", Map.of("page", page, "view", view(gevonden, over, form, melding)));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private BeoordelingView view(Rondevinder.Gevonden gevonden, Gemeentebeoordeling over, Form form, String melding) {
        var ronde = gevonden.ronde();
        var woorden = new Beoordelingbeschrijving(ronde, over);
        var beoordeelt = beoordeelt(ronde);
        return new BeoordelingView(
                adres(gevonden, over),
                new Dossiervinder.Gevonden(gevonden.provincie(), over.gemeente()).adres(),
                ronde.regel().naam(),
                melding,
                woorden.cijfers(),
                Toezichtwoorden.trede(ronde.regel(), over.staat().stap()),
                over.voortgang().naam(),
                Toezichtwoorden.voorstel(over.voorstel()),
                Toezichtwoorden.kleur(over.voorstel()),
                over.voorstel().reden(),
                woorden.regels(),
                woorden.eerdere(),
                informatie(ronde, over, beoordeelt),
                woorden.weging(),
                woorden.oordeel(),
                woorden.signaal(),
                beoordeelt && !ronde.regel().isGehaald(over.feiten().cijfers()),
                beoordeelt,
                beoordeelt && !(over.voorstel() instanceof Voorstel.Onbeslist),
                beoordeelt && kanAkkoord(over),
                keuzes(Verwijtbaarheid.values(), Verwijtbaarheid::naam),
                uitkomsten(ronde),
                keuzes(Beweging.values(), Beweging::naam),
                form);
    }

    private boolean beoordeelt(Ronde ronde) {
        return ronde.staat() != Ronde.Staat.VASTGESTELD
                && rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, ronde.code().provincie());
    }

    private InformatieView informatie(Ronde ronde, Gemeentebeoordeling over, boolean beoordeelt) {
        var gemeente = over.gemeente().code();
        var gevraagd = verzoeken.van(gemeente).stream()
                .filter(een -> een.peildatum().equals(Optional.of(ronde.code().peildatum())))
                .map(een -> new Verzoekbeschrijving(een, LocalDate.now(klok)).kort())
                .toList();
        var vragen = Toezichtwoorden.adres(ronde.code()) + "/informatie?gemeente=" + gemeente;
        return new InformatieView(gevraagd, beoordeelt ? vragen : null);
    }

    private static boolean kanAkkoord(Gemeentebeoordeling over) {
        return over.voortgang() == Voortgang.WACHT_OP_AKKOORD
                && over.oordeel()
                        .filter(een -> !een.door().isVan(Handelend.nu()))
                        .isPresent();
    }

    private static <E extends Enum<E>> List<Choice> keuzes(E[] waarden, Function<E, String> naam) {
        return Arrays.stream(waarden)
                .map(een -> new Choice(een.name(), Toezichtwoorden.hoofdletter(naam.apply(een))))
                .toList();
    }

    private static List<Choice> uitkomsten(Ronde ronde) {
        var keuzes = new ArrayList<Choice>();
        ronde.regel()
                .oordelen()
                .forEach(een ->
                        keuzes.add(new Choice(een.code(), Toezichtwoorden.hoofdletter(een.naam()), een.betekenis())));
        keuzes.add(new Choice(AANHOUDEN, "Aanhouden tot een dag", "Nu nog niet oordelen."));
        return keuzes;
    }
}
