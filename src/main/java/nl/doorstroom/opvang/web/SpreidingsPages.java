package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.Spreidingssleutels;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.opvang.web.BesluitView.Versie;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the key of the Spreidingswet gives any number of places, for everybody. */
@Openbaar
@Controller
class SpreidingsPages {
    static final String PAD = "/opvang/spreidingswet";
    static final Page PAGE = Page.of(
            "Spreidingswet",
            "Plaatsen voor opvang verdelen naar inwoners en welvaart van gemeenten.",
            Section.OPVANG,
            Opgavenwoorden.OPVANG);
    private static final String GEEN_PLAATSEN =
            "Schrijf een heel aantal plaatsen van 1 tot en met 9999999, zonder punt.";

    private final Spreidingssleutels sleutels;
    private final Opgaven opgaven;

    SpreidingsPages(Spreidingssleutels sleutels, Opgaven opgaven) {
        this.sleutels = sleutels;
        this.opgaven = opgaven;
    }

    /** What was asked, as it stands in the address. */
    private record Vraag(String plaatsen, Gebiedsoort per, String versie, String waarom) {
        static Vraag van(String plaatsen, String per, String versie, String waarom) {
            var soort = per.equals("gemeente") ? Gebiedsoort.GEMEENTE : Gebiedsoort.PROVINCIE;
            return new Vraag(plaatsen.strip(), soort, versie, waarom);
        }

        /** Empty when it is no number of places. */
        Optional<Long> aantal() {
            return plaatsen.matches("0*[1-9]\\d{0,6}") ? Optional.of(Long.valueOf(plaatsen)) : Optional.empty();
        }

        String adres() {
            return PAD + "?plaatsen=" + plaatsen + "&per=" + per.naam() + (versie.isEmpty() ? "" : "&versie=" + versie);
        }
    }

    /** Where a version of the key divides so many places over provincies. */
    static String adres(Spreidingssleutel sleutel, long plaatsen) {
        return new Vraag(String.valueOf(plaatsen), Gebiedsoort.PROVINCIE, String.valueOf(sleutel.versie()), "").adres();
    }

    @GetMapping(PAD)
    ModelAndView verdeel(
            @RequestParam(defaultValue = "") String plaatsen,
            @RequestParam(defaultValue = "") String per,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String waarom,
            HttpServletRequest request) {
        var vraag = Vraag.van(plaatsen.isBlank() ? besloten() : plaatsen, per, versie, waarom);
        var versies = sleutels.versies();
        var verdeling = kies(versies, versie)
                .flatMap(sleutel -> vraag.aantal().map(aantal -> verdeling(sleutel, aantal, vraag, request, versies)));
        var view = new SpreidingsView(
                Handelend.nu().mag(Bevoegdheid.CAPACITEIT_VASTLEGGEN),
                keuze(vraag),
                verdeling.orElse(null),
                versies.stream().map(een -> versie(een, vraag)).toList());
        var model = new ModelAndView("opvang/spreidingswet", Map.of("page", PAGE, "view", view));
        model.setStatus(vraag.aantal().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /** What the last decision asks of the whole country. */
    private String besloten() {
        return opgaven.besluiten().stream()
                .flatMap(een -> een.kolom(Opgavesoort.COA).stream())
                .findFirst()
                .map(een -> String.valueOf(een.totaal()))
                .orElse("1");
    }

    private SpreidingsView.Verdeling verdeling(
            Spreidingssleutel sleutel,
            long plaatsen,
            Vraag vraag,
            HttpServletRequest request,
            List<Spreidingssleutel> versies) {
        var beschrijving = new Spreidingsbeschrijving(sleutels.verdeel(sleutel, plaatsen), vraag.per);
        return new SpreidingsView.Verdeling(
                sleutel.versie() != versies.getFirst().versie(),
                beschrijving.feiten(),
                beschrijving.voorbehoud(),
                beschrijving.tabel(vraag.adres()).view(beschrijving.rijen(), TableRequest.from(request)),
                beschrijving.waarom(vraag.waarom).orElse(null));
    }

    private static SpreidingsView.Keuze keuze(Vraag vraag) {
        return new SpreidingsView.Keuze(
                vraag.plaatsen,
                vraag.aantal().isPresent() ? null : GEEN_PLAATSEN,
                List.of(new Choice("provincie", "Per provincie"), new Choice("gemeente", "Per gemeente")),
                vraag.per.naam(),
                vraag.versie);
    }

    /** The one that holds when no other was asked. */
    private static Optional<Spreidingssleutel> kies(List<Spreidingssleutel> versies, String versie) {
        if (versie.isEmpty()) {
            return versies.stream().findFirst();
        }
        var gekozen = versies.stream()
                .filter(een -> String.valueOf(een.versie()).equals(versie))
                .findFirst();
        if (gekozen.isEmpty()) {
            throw new NotFoundException();
        }
        return gekozen;
    }

    private static Versie versie(Spreidingssleutel een, Vraag vraag) {
        var adres = new Vraag(vraag.plaatsen, vraag.per, String.valueOf(een.versie()), "").adres();
        return new Versie("Versie " + een.versie(), adres, DutchFormat.dayOrMoment(een.bekendOp()));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String plaatsen,
            @RequestParam(defaultValue = "") String per,
            @RequestParam(defaultValue = "") String versie,
            HttpServletRequest request) {
        var vraag = Vraag.van(plaatsen.isBlank() ? besloten() : plaatsen, per, versie, "");
        var sleutel = kies(sleutels.versies(), versie).orElseThrow(NotFoundException::new);
        long aantal = vraag.aantal().orElseThrow(NotFoundException::new);
        var beschrijving = new Spreidingsbeschrijving(sleutels.verdeel(sleutel, aantal), vraag.per);
        var noten = new ArrayList<>(beschrijving.feiten().stream()
                .map(een -> een.naam() + ": " + een.waarde())
                .toList());
        noten.add(beschrijving.voorbehoud());
        var tabel = beschrijving
                .tabel(vraag.adres())
                .after(Column.text("code", "Code", Spreidingsbeschrijving.Rij::code))
                .export(
                        PAGE.title() + ": " + beschrijving.titel(),
                        noten,
                        beschrijving.rijen(),
                        TableRequest.from(request));
        return Downloads.table(formaat, "spreidingswet-per-" + vraag.per.naam(), tabel);
    }
}
