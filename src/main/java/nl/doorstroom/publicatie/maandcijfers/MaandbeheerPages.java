package nl.doorstroom.publicatie.maandcijfers;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Gedaan;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Geweigerd;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drawing up and publishing the monthly figures. */
@Vereist(Bevoegdheid.MAANDCIJFERS_PUBLICEREN)
@Controller
class MaandbeheerPages {
    static final String ADRES = "/maandcijfers-publiceren";

    private static final Page PAGE = Page.outsideMenu("Maandcijfers publiceren", "Concepten bekijken en publiceren.");

    private final Maandcijfers maandcijfers;
    private final Clock klok;

    MaandbeheerPages(Maandcijfers maandcijfers, Clock klok) {
        this.maandcijfers = maandcijfers;
        this.klok = klok;
    }

    @GetMapping(ADRES)
    ModelAndView lijst() {
        return lijst(LocalDate.now(klok).withDayOfMonth(1).toString(), "");
    }

    @PostMapping(ADRES)
    ModelAndView stelOp(@RequestParam(defaultValue = "") String peildatum) {
        try {
            return na(maandcijfers.stelOp(LocalDate.parse(peildatum.strip())), peildatum);
        } catch (DateTimeException _) {
            return geweigerd(peildatum, "Vul een peildatum in als jjjj-mm-dd, de eerste dag van een maand.");
        }
    }

    @PostMapping(ADRES + "/{code:" + Maandcode.PATROON + "}")
    ModelAndView publiceer(@PathVariable String code, @RequestParam(defaultValue = "voorlopig") String als) {
        var gekozen = Maandcode.lees(code)
                .filter(ene -> maandcijfers.find(ene).isPresent())
                .orElseThrow(NotFoundException::new);
        return na(
                maandcijfers.publiceer(gekozen, als.equals("definitief")),
                gekozen.peildatum().toString());
    }

    private ModelAndView na(Opsteluitkomst uitkomst, String peildatum) {
        return switch (uitkomst) {
            case Gedaan _ -> new ModelAndView("redirect:" + ADRES);
            case Geweigerd(var reden) -> geweigerd(peildatum, reden);
        };
    }

    private ModelAndView geweigerd(String peildatum, String reden) {
        var antwoord = lijst(peildatum, reden);
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return antwoord;
    }

    private ModelAndView lijst(String peildatum, String fout) {
        var regels = maandcijfers.alle().stream().map(MaandView::kop).toList();
        Map<String, String> fouten = fout.isEmpty() ? Map.of() : Map.of("peildatum", fout);
        return new ModelAndView(
                "publicatie/maandcijfers/beheer",
                Map.of("page", PAGE, "regels", List.copyOf(regels), "peildatum", peildatum, "fouten", fouten));
    }
}
