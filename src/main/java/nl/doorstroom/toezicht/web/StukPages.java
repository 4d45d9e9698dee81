package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Stuk;
import nl.doorstroom.toezicht.Stukbestand;
import nl.doorstroom.toezicht.Stukken;
import nl.doorstroom.toezicht.Stukuitkomst;
import nl.doorstroom.toezicht.Tekstvraag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One letter or report: to read, to rewrite, to establish. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class StukPages {
    private static final String EEN = StukkenPages.STUKKEN + "/{nummer:\\d{1,9}}";
    private static final String GEZIEN = "gezien";

    private final Stukken stukken;
    private final Stukpagina pagina;
    private final Rondevinder vinder;

    StukPages(Stukken stukken, Stukpagina pagina, Rondevinder vinder) {
        this.stukken = stukken;
        this.pagina = pagina;
        this.vinder = vinder;
    }

    @GetMapping(EEN)
    ModelAndView stuk(
            @PathVariable String provincie,
            @PathVariable long nummer,
            @RequestParam(defaultValue = "0") String versie,
            @RequestParam(defaultValue = "") String melding) {
        var stuk = vind(provincie, nummer);
        int welke = versie.matches("\\d{1,6}") ? Integer.parseInt(versie) : 0;
        return toon(stuk, welke, pagina.begin(stuk), melding);
    }

    private Stuk vind(String provincie, long nummer) {
        vinder.provincie(provincie);
        return stukken.find(nummer)
                .filter(een -> een.kop().ronde().provincie().waarde().equals(provincie))
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping(EEN + ".{formaat:pdf|odt}")
    ResponseEntity<byte[]> bestand(
            @PathVariable String provincie, @PathVariable long nummer, @PathVariable String formaat) {
        vind(provincie, nummer);
        var welk = Stukbestand.Formaat.valueOf(formaat.toUpperCase(Locale.ROOT));
        var bestand = stukken.bestand(nummer, welk).orElseThrow(NotFoundException::new);
        return welk == Stukbestand.Formaat.PDF
                ? Downloads.pdf(bestand.naam(), bestand.inhoud())
                : Downloads.odt(bestand.naam(), bestand.inhoud());
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    ModelAndView doe(@PathVariable String provincie, @PathVariable long nummer, HttpServletRequest request) {
        var stuk = vind(provincie, nummer);
        var form = Form.from(request);
        return switch (doe(nummer, form)) {
            case Stukuitkomst.Gedaan _ ->
                new ModelAndView("redirect:" + Stukpagina.adres(stuk) + "?melding=" + form.value("wat"));
            case Stukuitkomst.Geweigerd(var fouten) -> {
                var nu = vind(provincie, nummer);
                yield toon(nu, 0, geweigerd(nu, form, fouten), "");
            }
        };
    }

    /** Nothing that was typed is lost; what was not typed begins anew. */
    private Form geweigerd(Stuk nu, Form form, List<Invoerfout> fouten) {
        var met = pagina.begin(nu);
        for (var veld : form.values().keySet()) {
            met = met.with(veld, form.value(veld));
        }
        return met.with(GEZIEN, Integer.toString(nu.laatste().volgnr())).withFaults(fouten);
    }

    private Stukuitkomst doe(long nummer, Form form) {
        int gezien = form.number(GEZIEN);
        return switch (form.value("wat")) {
            case "bewaren" -> stukken.herschrijf(nummer, new Tekstvraag(form.value("onderwerp"), regels(form), gezien));
            case "verversen" -> stukken.ververs(nummer, gezien);
            case "intrekken" -> stukken.trekIn(nummer, form.value("reden"));
            case "vaststellen" -> stelVast(nummer, form, gezien);
            default -> fout("wat", form, "Kies wat je wilt doen.");
        };
    }

    /** A browser ends lines in two signs; a text is kept with one. */
    static String regels(Form form) {
        return form.value("tekst").replace("\r\n", "\n");
    }

    private Stukuitkomst stelVast(long nummer, Form form, int gezien) {
        try {
            return stukken.stelVast(nummer, LocalDate.parse(form.value("dagtekening")), gezien);
        } catch (DateTimeException e) {
            return fout("dagtekening", form, "Schrijf een dag als 2027-01-01.");
        }
    }

    private static Stukuitkomst fout(String veld, Form form, String uitleg) {
        return new Stukuitkomst.Geweigerd(List.of(Invoerfout.inVeld(veld, form.value(veld), uitleg)));
    }

    private ModelAndView toon(Stuk stuk, int versie, Form form, String melding) {
        var provincie = vinder.provincie(stuk.kop().ronde().provincie().waarde());
        var page = new Page(
                Toezichtwoorden.hoofdletter(stuk.kop().soort().naam()),
                "Een brief of mededeling over het toezicht.",
                null,
                List.of(
                        ToezichtPages.BEGIN,
                        new Page.Link(
                                provincie.naam() + ": brieven en mededelingen",
                                "/toezicht/" + provincie.code() + "/stukken")));
        var view = pagina.view(stuk, vinder.aan(stuk.kop()), versie, form, melding);
        var model = new ModelAndView("toezicht/stuk", Map.of("page", page, "view", view));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }
}
