package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Gebruikers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of an organisation: who they are, and changing or ending their account. */
@Vereist(Bevoegdheid.GEBRUIKERS_BEHEREN)
@Controller
class GebruikerPages {
    static final Page.Link LIJST = new Page.Link("Gebruikers", "/gebruikers");
    private static final Page PAGE = Beheervorm.page("Gebruikers", "De mensen die met Doorstroom werken.");

    private final Gebruikers gebruikers;
    private final Gebruikertabel tabel;
    private final Gebruikerbeschrijving beschrijving;

    GebruikerPages(Gebruikers gebruikers, Gebruikertabel tabel, Gebruikerbeschrijving beschrijving) {
        this.gebruikers = gebruikers;
        this.tabel = tabel;
        this.beschrijving = beschrijving;
    }

    @GetMapping("/gebruikers")
    ModelAndView lijst(
            @RequestParam(defaultValue = "") String rol,
            @RequestParam(defaultValue = "") String staat,
            @RequestParam(defaultValue = "") String melding,
            HttpServletRequest request) {
        var alle = gebruikers.alle();
        var vraag = TableRequest.from(request);
        var view = new GebruikerslijstView(
                vraag.search(),
                rol,
                tabel.rolkeuzes(alle),
                staat,
                Gebruikertabel.staatkeuzes(),
                Melding.tekst(melding),
                tabel.definitie(alle).view(tabel.kies(alle, rol, staat), vraag));
        return Beheervorm.vorm("gebruikers", PAGE, view);
    }

    @GetMapping("/gebruikers.{formaat:csv|ods}")
    ResponseEntity<byte[]> lijstAlsBestand(
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String rol,
            @RequestParam(defaultValue = "") String staat,
            HttpServletRequest request) {
        var alle = gebruikers.alle();
        var gekozen = tabel.kies(alle, rol, staat);
        var bestand = tabel.definitie(alle)
                .export("Gebruikers", List.of("Bevat persoonsgegevens."), gekozen, TableRequest.from(request));
        return Downloads.table(formaat, "gebruikers", bestand);
    }

    @GetMapping("/gebruikers/" + Beheervorm.ID)
    ModelAndView gebruiker(@PathVariable UUID id, @RequestParam(defaultValue = "") String melding) {
        var account = get(id);
        return Beheervorm.vorm(
                "gebruiker",
                Beheervorm.page(account.naam(), "Een gebruiker en diens rollen.", LIJST),
                beschrijving.van(account, Melding.tekst(melding)));
    }

    @GetMapping("/gebruikers/" + Beheervorm.ID + "/wijzigen")
    ModelAndView wijzigvorm(@PathVariable UUID id) {
        var account = getEigen(id);
        return wijzigvorm(
                account,
                Form.empty()
                        .with("naam", account.naam())
                        .with("email", account.email())
                        .with("versie", Integer.toString(account.versie())),
                "");
    }

    @PostMapping("/gebruikers/" + Beheervorm.ID + "/wijzigen")
    ModelAndView wijzig(@PathVariable UUID id, HttpServletRequest request) {
        var voor = getEigen(id);
        var form = Form.from(request);
        return switch (gebruikers.wijzig(voor.id(), form.number("versie"), form.value("naam"), form.value("email"))) {
            case Gedaan<Account> _ -> Beheervorm.naar(pad(voor), Melding.GEWIJZIGD);
            case Afgewezen<Account>(var fouten) -> Beheervorm.afgewezen(wijzigvorm(voor, form.withFaults(fouten), ""));
            case Achterhaald<Account>(var nu) ->
                Beheervorm.achterhaald(wijzigvorm(nu, opnieuw(form, nu), intussen(nu)));
        };
    }

    private static Form opnieuw(Form form, Account nu) {
        return form.with("versie", Integer.toString(nu.versie()));
    }

    private static String intussen(Account nu) {
        return "Iemand anders heeft dit account intussen gewijzigd. Er staat nu: " + nu.naam() + ", " + nu.email()
                + ". Hieronder staat wat jij typte; sla opnieuw op om dat te bewaren.";
    }

    private static ModelAndView wijzigvorm(Account account, Form form, String intussen) {
        var page = Beheervorm.page("Naam en e-mail wijzigen", "Een account wijzigen.", LIJST, link(account));
        return Beheervorm.vorm(
                "gebruiker-wijzigen", page, new GebruikerformView(account.naam(), pad(account), form, intussen));
    }

    @GetMapping("/gebruikers/" + Beheervorm.ID + "/beeindigen")
    ModelAndView beeindigvraag(@PathVariable UUID id) {
        return beeindigvraag(getEigen(id), List.of());
    }

    @PostMapping("/gebruikers/" + Beheervorm.ID + "/beeindigen")
    ModelAndView beeindig(@PathVariable UUID id, @RequestParam(defaultValue = "0") int versie) {
        var voor = getEigen(id);
        return switch (gebruikers.beeindig(voor.id(), versie)) {
            case Gedaan<Account> _ -> Beheervorm.naar(pad(voor), Melding.BEEINDIGD);
            case Afgewezen<Account>(var fouten) -> Beheervorm.afgewezen(beeindigvraag(voor, Beheervorm.uitleg(fouten)));
            case Achterhaald<Account> _ -> Beheervorm.naar(pad(voor), Melding.ACHTERHAALD);
        };
    }

    private static ModelAndView beeindigvraag(Account account, List<String> bezwaren) {
        var titel = "Account van " + account.naam() + " beëindigen?";
        var gevolgen = List.of(
                "Wie nu met dit account is ingelogd, wordt meteen uitgelogd.",
                "Inloggen kan niet meer, ook niet voor rollen bij andere organisaties.",
                "Wat deze persoon deed, blijft in het logboek staan.",
                "Je kunt het account later herstellen.");
        var view = new BevestigView(
                titel,
                gevolgen,
                "Account beëindigen",
                pad(account) + "/beeindigen",
                account.versie(),
                pad(account),
                bezwaren);
        return Beheervorm.vorm(
                "bevestigen", Beheervorm.page(titel, "Een account beëindigen.", LIJST, link(account)), view);
    }

    @PostMapping("/gebruikers/" + Beheervorm.ID + "/herstellen")
    ModelAndView herstel(@PathVariable UUID id, @RequestParam(defaultValue = "0") int versie) {
        var voor = getEigen(id);
        return switch (gebruikers.herstel(voor.id(), versie)) {
            case Gedaan<Account> _ -> Beheervorm.naar(pad(voor), Melding.HERSTELD);
            case Afgewezen<Account> _, Achterhaald<Account> _ -> Beheervorm.naar(pad(voor), Melding.ACHTERHAALD);
        };
    }

    static String pad(Account account) {
        return "/gebruikers/" + account.id();
    }

    static Page.Link link(Account account) {
        return new Page.Link(account.naam(), pad(account));
    }

    private Account get(UUID id) {
        return gebruikers.find(new AccountId(id)).orElseThrow(NotFoundException::new);
    }

    /** Somebody kept by another organisation can be seen here and not changed. */
    private Account getEigen(UUID id) {
        var account = get(id);
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, account.thuis().id());
        return account;
    }
}
