package nl.doorstroom.toegang.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.dossier.Noodinzage;
import nl.doorstroom.toegang.dossier.Noodinzage.Oordeel;
import nl.doorstroom.toegang.dossier.Noodinzages;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.AlToegang;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.Onbekend;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.RedenPastNiet;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.TeVaak;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.Verleend;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.Eigen;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.Gegeven;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.NietTeBeoordelen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Break-the-glass: asking for it, ending it, and judging it afterwards. */
@Vereist({Bevoegdheid.NOODINZAGE, Bevoegdheid.NOODINZAGE_NAGAAN})
@Controller
class NoodinzagePages {
    private static final Page PAGE =
            Page.outsideMenu("Noodinzage", "In nood een dossier buiten het eigen gebied inzien.");
    private static final int TOELICHTING_HOOGSTENS = 2_000;
    private static final String EIGEN = "Dit is je eigen noodinzage. Een ander beoordeelt hem.";
    private static final Map<String, String> MELDINGEN = Map.of(
            "beeindigd", "De noodinzage is beëindigd. Je ziet het dossier niet meer.",
            "beoordeeld", "Je oordeel is vastgelegd.");

    private final Noodinzages noodinzages;
    private final Clock klok;

    NoodinzagePages(Noodinzages noodinzages, Clock klok) {
        this.noodinzages = noodinzages;
        this.klok = klok;
    }

    @GetMapping("/noodinzage")
    ModelAndView noodinzage(
            @RequestParam(defaultValue = "") String nummer, @RequestParam(defaultValue = "") String gedaan) {
        return pagina(nummer, "", Map.of(), MELDINGEN.getOrDefault(gedaan, ""));
    }

    @Vereist(Bevoegdheid.NOODINZAGE)
    @PostMapping("/noodinzage")
    ModelAndView vraag(@RequestParam(defaultValue = "") String nummer, @RequestParam(defaultValue = "") String reden) {
        var dossier = nummer.strip().toUpperCase(Locale.ROOT);
        if (dossier.isEmpty()) {
            return fout(nummer, reden, Map.of("nummer", "Vul het nummer van het dossier in."));
        }
        return switch (noodinzages.vraag(dossier, reden)) {
            case Verleend verleend -> naar("/dossiers/" + verleend.noodinzage().nummer());
            case AlToegang al -> naar("/dossiers/" + al.nummer());
            case Noodinzageuitkomst geweigerd -> fout(nummer, reden, fouten(geweigerd, reden));
        };
    }

    private static Map<String, String> fouten(Noodinzageuitkomst geweigerd, String reden) {
        return switch (geweigerd) {
            case RedenPastNiet past -> Map.of("reden", reden(past, reden.strip().length()));
            case Onbekend onbekend ->
                Map.of(
                        "nummer",
                        "Er is geen dossier " + onbekend.nummer()
                                + " dat je in nood kunt inzien. Controleer het nummer. Ook deze poging telt mee.");
            case TeVaak vaak ->
                Map.of(
                        "nummer",
                        "Je vroeg vandaag al " + vaak.perDag()
                                + " keer om noodinzage. Neem contact op met de gemeente of met je beheerder.");
            case Verleend _, AlToegang _ -> Map.of();
        };
    }

    private static String reden(RedenPastNiet past, int lengte) {
        return lengte < past.minstens()
                ? "Leg in minstens " + past.minstens() + " tekens uit waarom het niet kan wachten. Dit zijn er "
                        + lengte + "."
                : "Houd de reden korter dan " + past.hoogstens() + " tekens. Dit zijn er " + lengte + ".";
    }

    @Vereist(Bevoegdheid.NOODINZAGE)
    @PostMapping("/noodinzage/{id}/beeindig")
    ModelAndView beeindig(@PathVariable UUID id) {
        if (!noodinzages.eindig(id)) {
            throw new NotFoundException();
        }
        return naar("/noodinzage?gedaan=beeindigd");
    }

    @Vereist(Bevoegdheid.NOODINZAGE_NAGAAN)
    @PostMapping("/noodinzage/{id}/oordeel")
    ModelAndView oordeel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String toelichting) {
        var fouten = foutenInOordeel(id, oordeel, toelichting.strip());
        if (!fouten.isEmpty()) {
            return fout("", "", fouten);
        }
        return switch (noodinzages.beoordeel(id, Oordeel.valueOf(oordeel), toelichting)) {
            case Gegeven _ -> naar("/noodinzage?gedaan=beoordeeld");
            case Eigen _ -> fout("", "", Map.of("oordeel-" + id, EIGEN));
            case NietTeBeoordelen _ -> throw new NotFoundException();
        };
    }

    private static Map<String, String> foutenInOordeel(UUID id, String oordeel, String toelichting) {
        var fouten = new LinkedHashMap<String, String>();
        if (!List.of(Oordeel.TERECHT.name(), Oordeel.ONTERECHT.name()).contains(oordeel)) {
            fouten.put("oordeel-" + id, "Kies of de noodinzage terecht was.");
        }
        if (oordeel.equals(Oordeel.ONTERECHT.name()) && toelichting.isEmpty()) {
            fouten.put("toelichting-" + id, "Leg uit waarom de noodinzage onterecht was.");
        }
        if (toelichting.length() > TOELICHTING_HOOGSTENS) {
            fouten.put("toelichting-" + id, "Houd de toelichting korter dan " + TOELICHTING_HOOGSTENS + " tekens.");
        }
        return fouten;
    }

    private static ModelAndView naar(String adres) {
        return new ModelAndView("redirect:" + adres);
    }

    private ModelAndView fout(String nummer, String reden, Map<String, String> fouten) {
        var pagina = pagina(nummer, reden, fouten, "");
        pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return pagina;
    }

    private ModelAndView pagina(String nummer, String reden, Map<String, String> fouten, String melding) {
        var wie = Handelend.nu();
        var vragen = wie.mag(Bevoegdheid.NOODINZAGE);
        var nagaan = wie.mag(Bevoegdheid.NOODINZAGE_NAGAAN);
        var view = new NoodinzageView(
                vragen,
                nagaan,
                nummer,
                reden,
                fouten,
                melding,
                regels(vragen ? noodinzages.eigen() : List.of()),
                regels(nagaan ? noodinzages.inOnzeDossiers() : List.of()));
        return new ModelAndView("toegang/noodinzage", Map.of("page", PAGE, "view", view));
    }

    private List<NoodinzageView.Regel> regels(List<Noodinzage> lijst) {
        var nu = klok.instant();
        return lijst.stream().map(een -> NoodinzageView.regel(een, nu)).toList();
    }
}
