package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Gebruikers;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Uitgenodigde;
import nl.doorstroom.toegang.beheer.Uitnodigingen;
import nl.doorstroom.toegang.beheer.Uitnodigingsinvoer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Inviting somebody; the link is shown once, in the answer to what was sent, and nowhere else. */
@Vereist(Bevoegdheid.GEBRUIKERS_BEHEREN)
@Controller
class UitnodigPages {
    private static final Page VORM =
            Beheervorm.page("Iemand uitnodigen", "Een nieuwe gebruiker uitnodigen.", GebruikerPages.LIJST);

    private final Uitnodigingen uitnodigingen;
    private final Gebruikers gebruikers;
    private final Organisatiekeuze keuze;
    private final Beheervorm vorm;

    UitnodigPages(Uitnodigingen uitnodigingen, Gebruikers gebruikers, Organisatiekeuze keuze, Beheervorm vorm) {
        this.uitnodigingen = uitnodigingen;
        this.gebruikers = gebruikers;
        this.keuze = keuze;
        this.vorm = vorm;
    }

    @GetMapping("/gebruikers/uitnodigen")
    ModelAndView vorm(@RequestParam(defaultValue = "") String organisatie) {
        var form = Form.empty().with(Rolvelden.VAN, vorm.vandaag().toString());
        return vorm(keuze.kies(organisatie, Optional.empty()), form);
    }

    @PostMapping("/gebruikers/uitnodigen")
    ModelAndView nodigUit(@RequestParam(defaultValue = "") String organisatie, HttpServletRequest request) {
        var bij = keuze.kies(organisatie, Optional.empty());
        var form = Form.from(request);
        var invoer = new Uitnodigingsinvoer(
                form.value("naam"),
                form.value("email"),
                form.all(Rolvelden.ROL),
                form.lines(Rolvelden.GEBIEDEN),
                form.value(Rolvelden.VAN),
                form.value(Rolvelden.TOT));
        return switch (uitnodigingen.nodigUit(bij.id(), invoer)) {
            case Gedaan<Uitgenodigde>(var uitgenodigde) -> link(uitgenodigde);
            case Afgewezen<Uitgenodigde>(var fouten) -> Beheervorm.afgewezen(vorm(bij, form.withFaults(fouten)));
            case Achterhaald<Uitgenodigde> _ -> Beheervorm.achterhaald(vorm(bij, form));
        };
    }

    private ModelAndView vorm(Organisatie bij, Form form) {
        var view = new UitnodigView(
                bij.id().toString(),
                bij.naam(),
                keuze.opties(),
                Rol.van(bij.soort()).stream().map(Rolvelden::keuze).toList(),
                vorm.namen(bij.gebieden()),
                Rolvelden.heeftDelen(bij),
                form);
        return Beheervorm.vorm("uitnodigen", VORM, view);
    }

    @PostMapping("/gebruikers/" + Beheervorm.ID + "/uitnodiging")
    ModelAndView vernieuw(@PathVariable UUID id) {
        var voor = getEigen(id);
        return switch (uitnodigingen.vernieuw(voor.id())) {
            case Gedaan<Uitgenodigde>(var uitgenodigde) -> link(uitgenodigde);
            case Afgewezen<Uitgenodigde> _, Achterhaald<Uitgenodigde> _ ->
                Beheervorm.naar(GebruikerPages.pad(voor), Melding.ACHTERHAALD);
        };
    }

    private ModelAndView link(Uitgenodigde uitgenodigde) {
        var account = uitgenodigde.account();
        var adres = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(uitgenodigde.pad())
                .toUriString();
        var view = new UitgenodigdView(
                account.naam(), GebruikerPages.pad(account), adres, DutchFormat.moment(uitgenodigde.geldigTot()));
        var page = Beheervorm.page(
                "Stuur deze link", "De link van een uitnodiging.", GebruikerPages.LIJST, GebruikerPages.link(account));
        return Beheervorm.vorm("uitgenodigd", page, view);
    }

    @GetMapping("/gebruikers/" + Beheervorm.ID + "/uitnodiging/intrekken")
    ModelAndView intrekvraag(@PathVariable UUID id) {
        var account = getEigen(id);
        var titel = "Uitnodiging van " + account.naam() + " intrekken?";
        var view = new BevestigView(
                titel,
                List.of(
                        "De link die je stuurde, werkt dan niet meer.",
                        "Het account en de rollen blijven staan; je kunt later een nieuwe link maken."),
                "Uitnodiging intrekken",
                GebruikerPages.pad(account) + "/uitnodiging/intrekken",
                account.versie(),
                GebruikerPages.pad(account),
                List.of());
        var page = Beheervorm.page(
                titel, "Een uitnodiging intrekken.", GebruikerPages.LIJST, GebruikerPages.link(account));
        return Beheervorm.vorm("bevestigen", page, view);
    }

    @PostMapping("/gebruikers/" + Beheervorm.ID + "/uitnodiging/intrekken")
    ModelAndView trekIn(@PathVariable UUID id) {
        var voor = getEigen(id);
        return switch (uitnodigingen.trekIn(voor.id())) {
            case Gedaan<Account> _ -> Beheervorm.naar(GebruikerPages.pad(voor), Melding.UITNODIGING_INGETROKKEN);
            case Afgewezen<Account> _, Achterhaald<Account> _ ->
                Beheervorm.naar(GebruikerPages.pad(voor), Melding.ACHTERHAALD);
        };
    }

    private Account getEigen(UUID id) {
        var account = gebruikers.find(new AccountId(id)).orElseThrow(NotFoundException::new);
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, account.thuis().id());
        return account;
    }
}
