package nl.doorstroom.publicatie.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.stand.VerschilView.Rij;
import nl.doorstroom.realisatie.Boekingvraag;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Lezing;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a figure rests on: its entries, and what changed between two readings. */
@Controller
@Vereist(Bevoegdheid.BOEKING_INZIEN)
class BoekingPages {
    private static final int BLADZIJDE = 100;

    private final Grootboeken grootboeken;
    private final Standlezing lezing;

    BoekingPages(Grootboeken grootboeken, Standlezing lezing) {
        this.grootboeken = grootboeken;
        this.lezing = lezing;
    }

    @GetMapping("/standen/{code}/boekingen")
    ModelAndView boekingen(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String bekend,
            @RequestParam(defaultValue = "") String figuur,
            @RequestParam(defaultValue = "1") String pagina) {
        var peiling =
                new Peilingvraag(peildatum, bekend).lees(grootboeken.laatste()).peiling();
        var indeling = grootboeken.indeling(peiling.peildatum());
        var gebied = StandPages.gebied(indeling, code);
        var standen = grootboeken.standen(peiling);
        var stand = lezing.regel(gebied, standen).stand().orElseThrow(NotFoundException::new);
        var vraag = new Figuur(figuur, stand)
                .vraag(lezing.gemeenten(gebied, standen), standen.peiling().bekendOp());
        var bladzijde = bladzijde(pagina);
        var gevonden = grootboeken.boekingen(vraag, (bladzijde - 1) * BLADZIJDE, BLADZIJDE);
        var woorden = new Standwoorden(grootboeken.soorten());
        var view = new BoekingenView(
                gebied.naam(),
                naam(figuur, stand, woorden),
                Standwoorden.peiling(standen.peiling()),
                Peilingadres.van(gebied.code(), peiling),
                woorden.regels(gevonden.boekingen(), gemeente -> bekend(indeling, gemeente)),
                DutchFormat.number(gevonden.mensen()),
                DutchFormat.number(gevonden.totaal()),
                uitleg(figuur, stand),
                bladzijde > 1 ? adres(code, peiling, figuur, bladzijde - 1) : "",
                bladzijde * BLADZIJDE < gevonden.totaal() ? adres(code, peiling, figuur, bladzijde + 1) : "");
        return new ModelAndView(
                "publicatie/stand/boekingen", Map.of("page", pagina("Boekingen", gebied, peiling), "view", view));
    }

    private static String adres(String code, Peiling peiling, String figuur, int bladzijde) {
        return "/standen/" + code + "/boekingen" + Peilingadres.vraag(peiling) + "&figuur=" + figuur + "&pagina="
                + bladzijde;
    }

    private static int bladzijde(String tekst) {
        return tekst.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(tekst) : 1;
    }

    private static Gebied bekend(Gebiedsindeling indeling, Gebiedscode gemeente) {
        return indeling.find(gemeente)
                .orElseGet(() -> new Gebied(gemeente, gemeente.waarde(), Periode.vanaf(indeling.peildatum())));
    }

    private static Page pagina(String titel, Gebied gebied, Peiling peiling) {
        return Page.of(
                titel,
                titel + " van " + gebied.naam() + ".",
                Section.STANDEN,
                new Page.Link("Standen", "/standen"),
                new Page.Link("Stand van " + gebied.naam(), Peilingadres.van(gebied.code(), peiling)));
    }

    /** Which figure of a stand the entries are asked of: begin, taakstelling or the code of a soort. */
    private record Figuur(String naam, Stand stand) {
        Boekingvraag vraag(List<Gebiedscode> gemeenten, Instant bekendOp) {
            var begin = stand.halfjaar().begin();
            return switch (naam) {
                case "begin" ->
                    Boekingvraag.van(gemeenten, bekendOp, new Periode(begin, begin.plusDays(1)))
                            .met("beginstand");
                case "taakstelling" ->
                    Boekingvraag.van(gemeenten, bekendOp, stand.halfjaar().periode())
                            .met("taakstelling");
                default ->
                    Boekingvraag.van(gemeenten, bekendOp, new Periode(begin, stand.peildatum()))
                            .met(soort().orElseThrow(NotFoundException::new));
            };
        }

        private Optional<Soort> soort() {
            return stand.realisatie().keySet().stream()
                    .filter(soort -> soort.code().equals(naam))
                    .findFirst();
        }
    }

    private static String naam(String figuur, Stand stand, Standwoorden woorden) {
        return switch (figuur) {
            case "begin" -> "Stand op " + DutchFormat.date(stand.halfjaar().begin());
            case "taakstelling" -> "Taakstelling " + stand.halfjaar();
            default -> "Gehuisvest: " + woorden.soort(new Soort(figuur)).toLowerCase(Locale.ROOT);
        };
    }

    private static String uitleg(String figuur, Stand stand) {
        return figuur.equals("begin")
                ? "Staat hier geen beginstand, dan is dit de stand die uit het halfjaar voor "
                        + DutchFormat.date(stand.halfjaar().begin()) + " is overgedragen."
                : "";
    }

    @GetMapping("/standen/{code}/verschil")
    ModelAndView verschil(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String toen,
            @RequestParam(defaultValue = "") String nu) {
        var laatste = grootboeken.laatste();
        var eerder = new Peilingvraag(peildatum, toen.isBlank() ? peildatum : toen).lees(laatste);
        var later = new Peilingvraag(peildatum, nu).lees(laatste);
        var indeling = grootboeken.indeling(eerder.peiling().peildatum());
        var gebied = StandPages.gebied(indeling, code);
        var fouten = new ArrayList<>(eerder.fouten());
        later.fouten().stream().filter(fout -> !fouten.contains(fout)).forEach(fouten::add);
        var vergelijking =
                new Vergelijking(gebied, grootboeken.standen(eerder.peiling()), grootboeken.standen(later.peiling()));
        var view = view(vergelijking, indeling, fouten);
        return new ModelAndView(
                "publicatie/stand/verschil",
                Map.of("page", pagina("Wat veranderde er?", gebied, eerder.peiling()), "view", view));
    }

    private record Vergelijking(Gebied gebied, Standen toen, Standen nu) {}

    private VerschilView view(Vergelijking deze, Gebiedsindeling indeling, List<Invoerfout> fouten) {
        var toen = lezing.regel(deze.gebied(), deze.toen());
        var nu = lezing.regel(deze.gebied(), deze.nu());
        var verschil = boekingen(deze);
        var woorden = new Standwoorden(grootboeken.soorten());
        return new VerschilView(
                deze.gebied().naam(),
                deze.gebied().code().waarde(),
                deze.toen().peiling().peildatum().toString(),
                dag(deze.toen()),
                dag(deze.nu()),
                DutchFormat.dayOrMoment(deze.toen().peiling().bekendOp()),
                DutchFormat.dayOrMoment(deze.nu().peiling().bekendOp()),
                woorden(toen),
                woorden(nu),
                "op " + DutchFormat.date(deze.toen().peiling().peildatum()),
                rijen(toen, nu),
                woorden.regels(verschil.erbij(), gemeente -> bekend(indeling, gemeente)),
                woorden.regels(verschil.eraf(), gemeente -> bekend(indeling, gemeente)),
                anders(toen, nu),
                fouten);
    }

    private static String dag(Standen standen) {
        return standen.peiling().bekendOp().atZone(Peiling.TIJD).toLocalDate().toString();
    }

    private static String woorden(Standregel regel) {
        return regel.stand().map(Standwoorden::stand).orElse(regel.voorbehoud());
    }

    /** Of the days that a stand is about: those before the peildatum. */
    private Lezing.Verschil boekingen(Vergelijking deze) {
        var verschil = grootboeken.verschil(
                lezing.gemeenten(deze.gebied(), deze.nu()),
                deze.toen().peiling().bekendOp(),
                deze.nu().peiling().bekendOp());
        return verschil.voor(deze.nu().peiling().peildatum());
    }

    private static String anders(Standregel toen, Standregel nu) {
        if (toen.stand().isEmpty() || nu.stand().isEmpty()) {
            return "";
        }
        var verschil = nu.stand().get().eind() - toen.stand().get().eind();
        if (verschil == 0) {
            return "De stand is gelijk gebleven.";
        }
        return "De stand blijkt " + DutchFormat.number(Math.abs(verschil)) + (verschil > 0 ? " beter" : " slechter")
                + " dan wij toen wisten.";
    }

    private static List<Rij> rijen(Standregel toen, Standregel nu) {
        return List.of(
                rij("Stand bij begin van het halfjaar", toen.begin(), nu.begin()),
                rij("Taakstelling", toen.taakstelling(), nu.taakstelling()),
                rij("Opgave", toen.opgave(), nu.opgave()),
                rij("Gehuisvest", toen.gehuisvest(), nu.gehuisvest()),
                rij("Stand", toen.eind(), nu.eind()));
    }

    private static Rij rij(String naam, @Nullable Object toen, @Nullable Object nu) {
        return toen instanceof Long een && nu instanceof Long ander
                ? new Rij(naam, DutchFormat.number(een), DutchFormat.number(ander), DutchFormat.signed(ander - een))
                : new Rij(naam, tekst(toen), tekst(nu), DutchFormat.NONE);
    }

    private static String tekst(@Nullable Object getal) {
        return getal instanceof Long waarde ? DutchFormat.number(waarde) : DutchFormat.NONE;
    }
}
