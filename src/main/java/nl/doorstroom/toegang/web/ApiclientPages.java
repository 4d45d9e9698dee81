package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Apiclient;
import nl.doorstroom.toegang.beheer.Apiclientinvoer;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisaties;
import nl.doorstroom.toegang.beheer.Programmarechten;
import nl.doorstroom.toegang.oidc.Aanbieders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The programs that may use the API for an organisation. */
@Vereist(Bevoegdheid.APICLIENTS_BEHEREN)
@Controller
class ApiclientPages {
    private static final String ALLE = "/organisaties/" + Beheervorm.ID + "/programmas";
    private static final String EEN = ALLE + "/{welke:[0-9a-f-]{36}}";

    private final Apiclients apiclients;
    private final Organisaties organisaties;
    private final Aanbieders aanbieders;
    private final Beheervorm vorm;

    ApiclientPages(Apiclients apiclients, Organisaties organisaties, Aanbieders aanbieders, Beheervorm vorm) {
        this.apiclients = apiclients;
        this.organisaties = organisaties;
        this.aanbieders = aanbieders;
        this.vorm = vorm;
    }

    @GetMapping(ALLE)
    ModelAndView alle(@PathVariable UUID id, @RequestParam(defaultValue = "") String melding) {
        var bij = getEigen(id);
        var clients = apiclients.alle(bij.id());
        var view = new ApiclientsView(
                bij.naam(),
                pad(bij),
                clients.stream()
                        .filter(client -> client.beeindigdOp() == null)
                        .map(this::regel)
                        .toList(),
                clients.stream()
                        .filter(client -> client.beeindigdOp() != null)
                        .map(this::regel)
                        .toList(),
                Melding.tekst(melding));
        return Beheervorm.vorm("programmas", page("Programma's", bij), view);
    }

    private ApiclientsView.Regel regel(Apiclient client) {
        var einde = client.beeindigdOp();
        var begin = "sinds " + vorm.dag(client.aangemaaktOp());
        return new ApiclientsView.Regel(
                client.id().toString(),
                client.client(),
                client.uitgever(),
                client.omschrijving(),
                client.rechten().stream().map(Bevoegdheid::omschrijving).toList(),
                einde == null ? begin : begin + ", beëindigd op " + vorm.dag(einde));
    }

    @GetMapping(ALLE + "/nieuw")
    ModelAndView nieuw(@PathVariable UUID id) {
        return nieuw(getEigen(id), Form.empty());
    }

    private ModelAndView nieuw(Organisatie bij, Form form) {
        var rechten = Programmarechten.van(bij.soort()).entrySet().stream()
                .map(recht -> new Choice(
                        recht.getKey().code(),
                        recht.getKey().omschrijving(),
                        "voor " + recht.getValue().naam() + "; scope "
                                + recht.getKey().code()))
                .toList();
        var view = new ApiclientformView(bij.naam(), pad(bij), aanbieders.uitgevers(), rechten, form);
        var page = Beheervorm.page(
                "Programma registreren",
                "Een programma toegang geven tot de API.",
                OrganisatiePages.LIJST,
                OrganisatiePages.link(bij),
                new Page.Link("Programma's", pad(bij)));
        return Beheervorm.vorm("programma", page, view);
    }

    @PostMapping(ALLE + "/nieuw")
    ModelAndView registreer(@PathVariable UUID id, HttpServletRequest request) {
        var bij = getEigen(id);
        var form = Form.from(request);
        var invoer = new Apiclientinvoer(
                form.value("uitgever"), form.value("client"), form.value("omschrijving"), form.all("rechten"));
        return switch (apiclients.registreer(bij.id(), invoer)) {
            case Gedaan<Apiclient> _ -> Beheervorm.naar(pad(bij), Melding.GEREGISTREERD);
            case Afgewezen<Apiclient>(var fouten) -> Beheervorm.afgewezen(nieuw(bij, form.withFaults(fouten)));
            case Achterhaald<Apiclient> _ -> Beheervorm.achterhaald(nieuw(bij, form));
        };
    }

    @GetMapping(EEN + "/beeindigen")
    ModelAndView beeindigvraag(@PathVariable UUID id, @PathVariable UUID welke) {
        var bij = getEigen(id);
        var client = apiclients.alle(bij.id()).stream()
                .filter(bekend -> bekend.id().equals(welke))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var titel = "Programma " + client.client() + " beëindigen?";
        var view = new BevestigView(
                titel,
                List.of(
                        "Bij de volgende vraag krijgt dit programma geen antwoord meer.",
                        "Je kunt dit niet terugdraaien; je kunt het programma wel opnieuw registreren."),
                "Programma beëindigen",
                pad(bij) + "/" + welke + "/beeindigen",
                0,
                pad(bij),
                List.of());
        return Beheervorm.vorm("bevestigen", page(titel, bij), view);
    }

    @PostMapping(EEN + "/beeindigen")
    ModelAndView beeindig(@PathVariable UUID id, @PathVariable UUID welke) {
        var bij = getEigen(id);
        if (apiclients.alle(bij.id()).stream().noneMatch(client -> client.id().equals(welke))) {
            throw new NotFoundException();
        }
        return switch (apiclients.beeindig(bij.id(), welke)) {
            case Gedaan<Apiclient> _ -> Beheervorm.naar(pad(bij), Melding.BEEINDIGD);
            case Afgewezen<Apiclient> _, Achterhaald<Apiclient> _ -> Beheervorm.naar(pad(bij), Melding.ACHTERHAALD);
        };
    }

    private static Page page(String titel, Organisatie bij) {
        return Beheervorm.page(
                titel, "De programma's van een organisatie.", OrganisatiePages.LIJST, OrganisatiePages.link(bij));
    }

    private static String pad(Organisatie bij) {
        return OrganisatiePages.pad(bij) + "/programmas";
    }

    private Organisatie getEigen(UUID id) {
        var bij = organisaties.find(new OrganisatieId(id)).orElseThrow(NotFoundException::new);
        Handelend.eis(Bevoegdheid.APICLIENTS_BEHEREN, bij.id());
        return bij;
    }
}
