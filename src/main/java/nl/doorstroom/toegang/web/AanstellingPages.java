package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Aanstellingen;
import nl.doorstroom.toegang.beheer.Aanstellingsinvoer;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Gebruikers;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisaties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Giving, changing and taking back roles. */
@Vereist(Bevoegdheid.GEBRUIKERS_BEHEREN)
@Controller
class AanstellingPages {
    private static final String NIEUW = "/gebruikers/" + Beheervorm.ID + "/aanstellingen/nieuw";
    private static final String EEN = "/gebruikers/" + Beheervorm.ID + "/aanstellingen/{welke:[0-9a-f-]{36}}";

    private final Aanstellingen aanstellingen;
    private final Gebruikers gebruikers;
    private final Organisaties organisaties;
    private final Organisatiekeuze keuze;
    private final Beheervorm vorm;

    AanstellingPages(
            Aanstellingen aanstellingen,
            Gebruikers gebruikers,
            Organisaties organisaties,
            Organisatiekeuze keuze,
            Beheervorm vorm) {
        this.aanstellingen = aanstellingen;
        this.gebruikers = gebruikers;
        this.organisaties = organisaties;
        this.keuze = keuze;
        this.vorm = vorm;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw(@PathVariable UUID id, @RequestParam(defaultValue = "") String organisatie) {
        var account = get(id);
        var bij = keuze.kies(organisatie, Optional.of(account.thuis().id()));
        return nieuw(
                account, bij, Form.empty().with(Rolvelden.VAN, vorm.vandaag().toString()));
    }

    @PostMapping(NIEUW)
    ModelAndView geef(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String organisatie, HttpServletRequest request) {
        var account = get(id);
        var bij = keuze.kies(organisatie, Optional.of(account.thuis().id()));
        var form = Form.from(request);
        return switch (aanstellingen.geef(account.id(), bij.id(), invoer(form))) {
            case Gedaan<Account> _ -> Beheervorm.naar(GebruikerPages.pad(account), Melding.ROL_GEGEVEN);
            case Afgewezen<Account>(var fouten) -> Beheervorm.afgewezen(nieuw(account, bij, form.withFaults(fouten)));
            case Achterhaald<Account> _ -> Beheervorm.naar(GebruikerPages.pad(account), Melding.ACHTERHAALD);
        };
    }

    private static Aanstellingsinvoer invoer(Form form) {
        return new Aanstellingsinvoer(
                form.value(Rolvelden.ROL),
                form.lines(Rolvelden.GEBIEDEN),
                form.value(Rolvelden.VAN),
                form.value(Rolvelden.TOT));
    }

    private ModelAndView nieuw(Account account, Organisatie bij, Form form) {
        var rollen = Rol.van(bij.soort()).stream().map(Rolvelden::keuze).toList();
        var actie = GebruikerPages.pad(account) + "/aanstellingen/nieuw";
        return vorm("Een rol geven", account, bij, actie, rollen, "", form, "");
    }

    private ModelAndView vorm(
            String titel,
            Account account,
            Organisatie bij,
            String actie,
            List<Choice> rollen,
            String rol,
            Form form,
            String intussen) {
        var view = new AanstellingView(
                account.naam(),
                GebruikerPages.pad(account),
                actie,
                bij.id().toString(),
                bij.naam(),
                rol.isEmpty() ? keuze.opties() : List.of(),
                rollen,
                rol,
                vorm.namen(bij.gebieden()),
                Rolvelden.heeftDelen(bij),
                form,
                intussen);
        var page = Beheervorm.page(titel, "Een rol van iemand.", GebruikerPages.LIJST, GebruikerPages.link(account));
        return Beheervorm.vorm("aanstelling", page, view);
    }

    @GetMapping(EEN)
    ModelAndView wijzigvorm(@PathVariable UUID id, @PathVariable UUID welke) {
        var account = get(id);
        var aanstelling = get(account, welke);
        return wijzigvorm(account, aanstelling, ingevuld(aanstelling), "");
    }

    private Form ingevuld(Aanstelling aanstelling) {
        var einde = aanstelling.geldig().tot();
        return Form.empty()
                .with(Rolvelden.GEBIEDEN, vorm.regels(aanstelling.gebieden()))
                .with(Rolvelden.VAN, aanstelling.geldig().van().toString())
                .with(Rolvelden.TOT, einde == null ? "" : einde.minusDays(1).toString())
                .with("versie", Integer.toString(aanstelling.versie()));
    }

    private ModelAndView wijzigvorm(Account account, Aanstelling aanstelling, Form form, String intussen) {
        var bij = organisaties.find(aanstelling.bij().id()).orElseThrow(NotFoundException::new);
        var rol = aanstelling.rol().naam();
        return vorm("Rol wijzigen", account, bij, pad(account, aanstelling), List.of(), rol, form, intussen);
    }

    @PostMapping(EEN)
    ModelAndView wijzig(@PathVariable UUID id, @PathVariable UUID welke, HttpServletRequest request) {
        var account = get(id);
        var voor = get(account, welke);
        var form = Form.from(request);
        return switch (aanstellingen.wijzig(account.id(), welke, form.number("versie"), invoer(form))) {
            case Gedaan<Account> _ -> Beheervorm.naar(GebruikerPages.pad(account), Melding.ROL_GEWIJZIGD);
            case Afgewezen<Account>(var fouten) ->
                Beheervorm.afgewezen(wijzigvorm(account, voor, form.withFaults(fouten), ""));
            case Achterhaald<Account>(var nu) -> achterhaald(nu, welke, form);
        };
    }

    private ModelAndView achterhaald(Account account, UUID welke, Form form) {
        var nu = get(account, welke);
        if (nu.ingetrokkenOp() != null) {
            return Beheervorm.naar(GebruikerPages.pad(account), Melding.ACHTERHAALD);
        }
        var intussen = "Iemand anders heeft deze rol intussen gewijzigd. Er staat nu: "
                + Beheervorm.periode(nu.geldig()) + ", voor "
                + (nu.gebieden().isEmpty() ? "het hele gebied" : vorm.namen(nu.gebieden()))
                + ". Hieronder staat wat jij typte; sla opnieuw op om dat te bewaren.";
        return Beheervorm.achterhaald(
                wijzigvorm(account, nu, form.with("versie", Integer.toString(nu.versie())), intussen));
    }

    @GetMapping(EEN + "/intrekken")
    ModelAndView intrekvraag(@PathVariable UUID id, @PathVariable UUID welke) {
        var account = get(id);
        return intrekvraag(account, get(account, welke), List.of());
    }

    @PostMapping(EEN + "/intrekken")
    ModelAndView trekIn(@PathVariable UUID id, @PathVariable UUID welke, @RequestParam(defaultValue = "0") int versie) {
        var account = get(id);
        var voor = get(account, welke);
        return switch (aanstellingen.trekIn(account.id(), welke, versie)) {
            case Gedaan<Account> _ -> Beheervorm.naar(GebruikerPages.pad(account), Melding.ROL_INGETROKKEN);
            case Afgewezen<Account>(var fouten) ->
                Beheervorm.afgewezen(intrekvraag(account, voor, Beheervorm.uitleg(fouten)));
            case Achterhaald<Account> _ -> Beheervorm.naar(GebruikerPages.pad(account), Melding.ACHTERHAALD);
        };
    }

    private static ModelAndView intrekvraag(Account account, Aanstelling aanstelling, List<String> bezwaren) {
        var titel = "Rol " + aanstelling.rol().naam() + " van " + account.naam() + " intrekken?";
        var view = new BevestigView(
                titel,
                List.of(
                        "Wie nu in deze rol werkt, kan bij de volgende klik niet verder.",
                        "Andere rollen van deze persoon blijven gelden.",
                        "Intrekken kun je niet terugdraaien; je kunt de rol wel opnieuw geven."),
                "Rol intrekken",
                pad(account, aanstelling) + "/intrekken",
                aanstelling.versie(),
                GebruikerPages.pad(account),
                bezwaren);
        var page = Beheervorm.page(titel, "Een rol intrekken.", GebruikerPages.LIJST, GebruikerPages.link(account));
        return Beheervorm.vorm("bevestigen", page, view);
    }

    private static String pad(Account account, Aanstelling aanstelling) {
        return GebruikerPages.pad(account) + "/aanstellingen/" + aanstelling.id();
    }

    private Account get(UUID id) {
        return gebruikers.find(new AccountId(id)).orElseThrow(NotFoundException::new);
    }

    /** An appointment that can be changed; one that was taken back or is of another organisation isn't there. */
    private static Aanstelling get(Account account, UUID welke) {
        return account.aanstellingen().stream()
                .filter(aanstelling -> aanstelling.id().equals(welke))
                .filter(aanstelling -> Handelend.nu()
                        .mag(Bevoegdheid.GEBRUIKERS_BEHEREN, aanstelling.bij().id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
