package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Beheeruitkomst;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisatieinvoer;
import nl.doorstroom.toegang.beheer.Organisaties;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisations: to look at for whoever logged in, to change for who manages the system. */
@Ingelogd
@Controller
class OrganisatiePages {
    static final Page.Link LIJST = new Page.Link("Organisaties", "/organisaties");
    private static final Page PAGE = Beheervorm.page("Organisaties", "De organisaties die met Doorstroom werken.");
    private static final String EEN = "/organisaties/" + Beheervorm.ID;

    private final Organisaties organisaties;
    private final Beheervorm vorm;

    OrganisatiePages(Organisaties organisaties, Beheervorm vorm) {
        this.organisaties = organisaties;
        this.vorm = vorm;
    }

    @GetMapping("/organisaties")
    ModelAndView lijst(@RequestParam(defaultValue = "") String soort, HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var soorten = Stream.concat(Stream.of(new Choice("", "Alle", "")), soorten().stream())
                .toList();
        var view = new OrganisatielijstView(
                vraag.search(), soort, soorten, mag(), definitie().view(gekozen(soort), vraag));
        return Beheervorm.vorm("organisaties", PAGE, view);
    }

    @GetMapping("/organisaties.{formaat:csv|ods}")
    ResponseEntity<byte[]> lijstAlsBestand(
            @PathVariable String formaat, @RequestParam(defaultValue = "") String soort, HttpServletRequest request) {
        var bestand = definitie().export("Organisaties", List.of(), gekozen(soort), TableRequest.from(request));
        return Downloads.table(formaat, "organisaties", bestand);
    }

    private List<Organisatie> gekozen(String soort) {
        var gevraagd = Arrays.stream(Organisatiesoort.values())
                .filter(bekend -> bekend.code().equals(soort))
                .findFirst();
        return organisaties.alle().stream()
                .filter(organisatie -> gevraagd.isEmpty() || gevraagd.get() == organisatie.soort())
                .toList();
    }

    private TableDefinition<Organisatie> definitie() {
        return new TableDefinition<>(
                "Organisaties en waarvoor ze werken",
                List.of(
                        Column.text("naam", "Naam", Organisatie::naam).linkedTo(OrganisatiePages::pad),
                        Column.text(
                                "soort",
                                "Soort",
                                organisatie -> organisatie.soort().naam()),
                        Column.text("gebieden", "Gebied", organisatie -> vorm.namen(organisatie.gebieden())),
                        Column.text(
                                "oin", "OIN", organisatie -> organisatie.oin().orElse(null)),
                        Column.text(
                                "staat", "Staat", organisatie -> organisatie.isBeeindigd() ? "Beëindigd" : "Actief")),
                "naam",
                organisatie -> organisatie.naam() + " " + vorm.namen(organisatie.gebieden()) + " "
                        + organisatie.oin().orElse(""));
    }

    @GetMapping(EEN)
    ModelAndView organisatie(@PathVariable UUID id, @RequestParam(defaultValue = "") String melding) {
        var organisatie = get(id);
        var einde = organisatie.beeindigdOp();
        var wie = Handelend.nu();
        var view = new OrganisatieView(
                organisatie.id().toString(),
                organisatie.naam(),
                organisatie.soort().naam(),
                organisatie.oin().orElse(""),
                organisatie.gebieden().stream().map(vorm::naam).sorted().toList(),
                Rol.van(organisatie.soort()).stream().map(Rolvelden::keuze).toList(),
                einde == null ? "" : vorm.dag(einde),
                organisatie.versie(),
                mag(),
                einde == null && wie.mag(Bevoegdheid.GEBRUIKERS_BEHEREN, organisatie.id()),
                wie.mag(Bevoegdheid.APICLIENTS_BEHEREN, organisatie.id()),
                Melding.tekst(melding));
        return Beheervorm.vorm("organisatie", Beheervorm.page(organisatie.naam(), "Een organisatie.", LIJST), view);
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @GetMapping("/organisaties/nieuw")
    ModelAndView nieuw() {
        return nieuw(Form.empty());
    }

    private static ModelAndView nieuw(Form form) {
        var page = Beheervorm.page("Organisatie toevoegen", "Een organisatie toevoegen.", LIJST);
        var view = new OrganisatieformView("/organisaties/nieuw", "/organisaties", soorten(), "", form, "");
        return Beheervorm.vorm("organisatie-wijzigen", page, view);
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @PostMapping("/organisaties/nieuw")
    ModelAndView maak(HttpServletRequest request) {
        var form = Form.from(request);
        return switch (organisaties.maak(invoer(form))) {
            case Gedaan<Organisatie>(var nieuw) -> Beheervorm.naar(pad(nieuw), Melding.GEMAAKT);
            case Afgewezen<Organisatie>(var fouten) -> Beheervorm.afgewezen(nieuw(form.withFaults(fouten)));
            case Achterhaald<Organisatie> _ -> Beheervorm.achterhaald(nieuw(form));
        };
    }

    private static Organisatieinvoer invoer(Form form) {
        return new Organisatieinvoer(
                form.value("soort"), form.value("naam"), form.value("oin"), form.lines(Rolvelden.GEBIEDEN));
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @GetMapping(EEN + "/wijzigen")
    ModelAndView wijzigvorm(@PathVariable UUID id) {
        var nu = get(id);
        var form = Form.empty()
                .with("naam", nu.naam())
                .with("oin", nu.oin().orElse(""))
                .with(Rolvelden.GEBIEDEN, vorm.regels(nu.gebieden()))
                .with("versie", Integer.toString(nu.versie()));
        return wijzigvorm(nu, form, "");
    }

    private static ModelAndView wijzigvorm(Organisatie organisatie, Form form, String intussen) {
        var pad = pad(organisatie);
        var soorten = organisatie.soort().gebiedsoorten().stream()
                .sorted()
                .map(Gebiedsoort::naam)
                .collect(Collectors.joining(", "));
        return Beheervorm.vorm(
                "organisatie-wijzigen",
                Beheervorm.page("Organisatie wijzigen", "Een organisatie wijzigen.", LIJST, link(organisatie)),
                new OrganisatieformView(pad + "/wijzigen", pad, List.of(), soorten, form, intussen));
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @PostMapping(EEN + "/wijzigen")
    ModelAndView wijzig(@PathVariable UUID id, HttpServletRequest request) {
        var voor = get(id);
        var form = Form.from(request);
        return switch (organisaties.wijzig(voor.id(), form.number("versie"), invoer(form))) {
            case Gedaan<Organisatie> _ -> Beheervorm.naar(pad(voor), Melding.GEWIJZIGD);
            case Afgewezen<Organisatie>(var fouten) ->
                Beheervorm.afgewezen(wijzigvorm(voor, form.withFaults(fouten), ""));
            case Achterhaald<Organisatie>(var nu) -> achterhaald(nu, form);
        };
    }

    private ModelAndView achterhaald(Organisatie nu, Form form) {
        if (nu.isBeeindigd()) {
            return Beheervorm.naar(pad(nu), Melding.ACHTERHAALD);
        }
        var intussen = "Iemand anders heeft deze organisatie intussen gewijzigd. Er staat nu: " + nu.naam()
                + nu.oin().map(oin -> ", OIN " + oin).orElse("") + ", voor " + vorm.namen(nu.gebieden())
                + ". Hieronder staat wat jij typte; sla opnieuw op om dat te bewaren.";
        return Beheervorm.achterhaald(wijzigvorm(nu, form.with("versie", Integer.toString(nu.versie())), intussen));
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @GetMapping(EEN + "/beeindigen")
    ModelAndView beeindigvraag(@PathVariable UUID id) {
        return beeindigvraag(get(id), List.of());
    }

    private static ModelAndView beeindigvraag(Organisatie organisatie, List<String> bezwaren) {
        var titel = organisatie.naam() + " beëindigen?";
        var gevolgen = List.of(
                "Niemand kan nog namens deze organisatie werken, ook geen programma's.",
                "Wie dat nu doet, kan bij de volgende klik niet verder.",
                "De accounts en rollen blijven bewaard; je kunt de organisatie later herstellen.");
        var view = new BevestigView(
                titel,
                gevolgen,
                "Organisatie beëindigen",
                pad(organisatie) + "/beeindigen",
                organisatie.versie(),
                pad(organisatie),
                bezwaren);
        return Beheervorm.vorm(
                "bevestigen", Beheervorm.page(titel, "Een organisatie beëindigen.", LIJST, link(organisatie)), view);
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @PostMapping(EEN + "/beeindigen")
    ModelAndView beeindig(@PathVariable UUID id, @RequestParam(defaultValue = "0") int versie) {
        var voor = get(id);
        return naDeVraag(voor, organisaties.beeindig(voor.id(), versie), Melding.BEEINDIGD);
    }

    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    @PostMapping(EEN + "/herstellen")
    ModelAndView herstel(@PathVariable UUID id, @RequestParam(defaultValue = "0") int versie) {
        var voor = get(id);
        return naDeVraag(voor, organisaties.herstel(voor.id(), versie), Melding.HERSTELD);
    }

    private static ModelAndView naDeVraag(Organisatie voor, Beheeruitkomst<Organisatie> uitkomst, Melding gelukt) {
        return switch (uitkomst) {
            case Gedaan<Organisatie> _ -> Beheervorm.naar(pad(voor), gelukt);
            case Afgewezen<Organisatie>(var fouten) ->
                Beheervorm.afgewezen(beeindigvraag(voor, Beheervorm.uitleg(fouten)));
            case Achterhaald<Organisatie> _ -> Beheervorm.naar(pad(voor), Melding.ACHTERHAALD);
        };
    }

    private static List<Choice> soorten() {
        return Arrays.stream(Organisatiesoort.values())
                .map(soort -> new Choice(soort.code(), soort.naam(), ""))
                .toList();
    }

    private static boolean mag() {
        return Handelend.nu().mag(Bevoegdheid.ORGANISATIES_BEHEREN);
    }

    static String pad(Organisatie organisatie) {
        return "/organisaties/" + organisatie.id();
    }

    static Page.Link link(Organisatie organisatie) {
        return new Page.Link(organisatie.naam(), pad(organisatie));
    }

    private Organisatie get(UUID id) {
        return organisaties.find(new OrganisatieId(id)).orElseThrow(NotFoundException::new);
    }
}
