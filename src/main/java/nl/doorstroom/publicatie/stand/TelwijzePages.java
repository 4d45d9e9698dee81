package nl.doorstroom.publicatie.stand;

import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Soortgegevens;
import nl.doorstroom.realisatie.Telwijze;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which kinds of housing count for the taakstelling, since when, and who says so. */
@Openbaar
@Controller
class TelwijzePages {
    private static final Page PAGE = Page.of(
            "Wat telt mee?",
            "Welke soorten huisvesting meetellen voor de taakstelling, sinds wanneer en volgens wie.",
            Section.STANDEN,
            new Page.Link("Standen", "/standen"));

    private final Grootboeken grootboeken;

    TelwijzePages(Grootboeken grootboeken) {
        this.grootboeken = grootboeken;
    }

    @GetMapping("/wat-telt-mee")
    ModelAndView watTeltMee() {
        var regels = grootboeken.telwijze().regels();
        var soorten = grootboeken.soorten().stream()
                .map(soort -> soort(soort, regels))
                .toList();
        return new ModelAndView(
                "publicatie/stand/wat-telt-mee", Map.of("page", PAGE, "view", new TelwijzeView(soorten)));
    }

    private static TelwijzeView.Soort soort(Soortgegevens soort, List<Telwijze.Regel> regels) {
        var eigen = regels.stream()
                .filter(regel -> regel.soort().equals(soort.soort()))
                .toList()
                .reversed();
        return new TelwijzeView.Soort(
                soort.naam(),
                soort.uitleg(),
                eigen.stream().map(TelwijzePages::regel).toList());
    }

    private static TelwijzeView.Regel regel(Telwijze.Regel regel) {
        var vanaf = DutchFormat.date(regel.periode().van());
        return new TelwijzeView.Regel(
                regel.telt() ? "telt mee" : "telt niet mee",
                regel.periode()
                        .einde()
                        .map(tot -> vanaf + " tot " + DutchFormat.date(tot))
                        .orElse("vanaf " + vanaf),
                regel.bron().toString(),
                DutchFormat.dayOrMoment(regel.geregistreerdOp()));
    }
}
