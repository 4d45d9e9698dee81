package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.Uitstelbeslissing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request for information: to read, and where a supervisor gives more time, withdraws or says to have read. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class VerzoekPages {
    static final String EEN = "/toezicht/informatie/{nummer:\\d{1,18}}";

    private final Informatieverzoeken verzoeken;
    private final Verzoekpagina pagina;

    VerzoekPages(Informatieverzoeken verzoeken, Verzoekpagina pagina) {
        this.verzoeken = verzoeken;
        this.pagina = pagina;
    }

    @GetMapping(EEN)
    ModelAndView verzoek(@PathVariable String nummer, @RequestParam(defaultValue = "") String melding) {
        return pagina.toon(pagina.get(nummer), Form.empty(), melding);
    }

    @PostMapping(EEN)
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    ModelAndView doe(@PathVariable String nummer, HttpServletRequest request) {
        var verzoek = pagina.get(nummer);
        var form = Form.from(request);
        return switch (doe(verzoek.nummer(), form)) {
            case Toezichtuitkomst.Gedaan _ -> pagina.naar(nummer, form.value("wat"));
            case Toezichtuitkomst.Geweigerd(var fouten) -> pagina.toon(pagina.get(nummer), form.withFaults(fouten), "");
        };
    }

    private Toezichtuitkomst doe(long nummer, Form form) {
        return switch (form.value("wat")) {
            case "verlenen" -> verzoeken.beslisUitstel(nummer, beslissing(form, true));
            case "weigeren" -> verzoeken.beslisUitstel(nummer, beslissing(form, false));
            case "intrekken" -> verzoeken.trekIn(nummer, form.value("reden"));
            case "gelezen" -> verzoeken.lees(nummer, form.number("versie"));
            default ->
                new Toezichtuitkomst.Geweigerd(
                        List.of(Invoerfout.inVeld("wat", form.value("wat"), "Kies wat je wilt doen.")));
        };
    }

    private static Uitstelbeslissing beslissing(Form form, boolean verleend) {
        return new Uitstelbeslissing(form.number("volgnr"), verleend, dag(form, "tot"), form.value("motivering"));
    }

    /** The day in a field; empty when there is none. */
    static Optional<LocalDate> dag(Form form, String veld) {
        try {
            return Optional.of(LocalDate.parse(form.value(veld)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A file is kept by the browser and never shown inside our pages. */
    @GetMapping(EEN + "/bijlagen/{versie:\\d{1,6}}/{plaats:\\d}")
    ResponseEntity<byte[]> bijlage(@PathVariable String nummer, @PathVariable int versie, @PathVariable int plaats) {
        var bestand = verzoeken.bijlage(Long.parseLong(nummer), versie, plaats).orElseThrow(NotFoundException::new);
        return Downloads.original(
                bestand.bijlage().naam(), bestand.bijlage().soort().media(), bestand.inhoud());
    }
}
