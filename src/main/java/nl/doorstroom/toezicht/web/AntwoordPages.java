package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Informatieantwoorden;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.informatie.Bijlagekeuring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a gemeente answers a request, with files, and asks for more time. */
@Vereist(Bevoegdheid.TOEZICHT_BEANTWOORDEN)
@Controller
class AntwoordPages {
    private final Informatieantwoorden antwoorden;
    private final Verzoekpagina pagina;

    AntwoordPages(Informatieantwoorden antwoorden, Verzoekpagina pagina) {
        this.antwoorden = antwoorden;
        this.pagina = pagina;
    }

    /** Files that are good wait, also when the text is not, so that nobody has to choose them twice. */
    @PostMapping(VerzoekPages.EEN + "/antwoord")
    ModelAndView antwoord(
            @PathVariable String nummer,
            @RequestParam(name = "bestanden", required = false) MultipartFile @Nullable [] bestanden,
            HttpServletRequest request)
            throws IOException {
        var verzoek = pagina.get(nummer);
        var form = Form.from(request);
        if (form.number("weg") > 0) {
            antwoorden.laatWeg(verzoek.nummer(), form.number("weg"));
            return pagina.toon(pagina.get(nummer), form, "");
        }
        var fouten = new ArrayList<>(antwoorden.zetKlaar(verzoek.nummer(), gekozen(bestanden)));
        fouten.addAll(verstuur(verzoek.nummer(), form, fouten.isEmpty()));
        return fouten.isEmpty()
                ? pagina.naar(nummer, "antwoord")
                : pagina.toon(pagina.get(nummer), form.withFaults(fouten), "");
    }

    private List<Invoerfout> verstuur(long nummer, Form form, boolean kan) {
        var tekst = form.value("tekst");
        if (!kan) {
            return antwoorden.toets(nummer, tekst, form.number("gezien"));
        }
        return switch (antwoorden.antwoord(nummer, tekst, form.number("gezien"))) {
            case Toezichtuitkomst.Gedaan _ -> List.of();
            case Toezichtuitkomst.Geweigerd(var fouten) -> fouten;
        };
    }

    /** One byte more than a file may have is enough to see that it is too big. */
    private static List<Informatieantwoorden.Bestand> gekozen(MultipartFile @Nullable [] bestanden) throws IOException {
        var gekozen = new ArrayList<Informatieantwoorden.Bestand>();
        for (var bestand : bestanden == null ? new MultipartFile[0] : bestanden) {
            var naam = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
            if (!naam.isEmpty()) {
                try (var inhoud = bestand.getInputStream()) {
                    gekozen.add(new Informatieantwoorden.Bestand(naam, inhoud.readNBytes(Bijlagekeuring.GROOTSTE + 1)));
                }
            }
        }
        return gekozen;
    }

    @PostMapping(VerzoekPages.EEN + "/uitstel")
    ModelAndView uitstel(@PathVariable String nummer, HttpServletRequest request) {
        var verzoek = pagina.get(nummer);
        var form = Form.from(request);
        return switch (antwoorden.vraagUitstel(verzoek.nummer(), VerzoekPages.dag(form, "tot"), form.value("reden"))) {
            case Toezichtuitkomst.Gedaan _ -> pagina.naar(nummer, "uitstel");
            case Toezichtuitkomst.Geweigerd(var fouten) -> pagina.toon(pagina.get(nummer), form.withFaults(fouten), "");
        };
    }
}
