package nl.doorstroom.publicatie.abonnement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.mail.Mail;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Bericht krijgen": asking for mail of new figures, confirming and ending it. */
@Openbaar
@Controller
class AbonnementPages {
    static final String ADRES = "/bericht-krijgen";
    static final String BEVESTIGEN = ADRES + "/bevestigen/";
    static final String AFMELDEN = ADRES + "/afmelden/";

    private static final Page PAGE = Page.of(
            "Bericht krijgen",
            "Krijg een mail als er nieuwe cijfers zijn, van het hele land of van één gemeente of provincie.",
            Section.CIJFERS,
            new Page.Link("Cijfers", "/cijfers"));

    private final Abonnementen abonnementen;
    private final Gebieden gebieden;
    private final Clock klok;

    AbonnementPages(Abonnementen abonnementen, Gebieden gebieden, Clock klok) {
        this.abonnementen = abonnementen;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    @GetMapping(ADRES)
    ModelAndView vorm(@RequestParam(defaultValue = "NL") String gebied) {
        return vorm("", gebied, Map.of());
    }

    /** The answer is the same whether or not the address is known. */
    @PostMapping(ADRES)
    ModelAndView vraagAan(
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "NL") String gebied) {
        var adres = email.strip();
        var gekozen = kies(gebied);
        var fouten = fouten(adres, gekozen);
        if (!abonnementen.kan() || !fouten.isEmpty()) {
            return vorm(email, gebied, fouten);
        }
        gekozen.ifPresent(code -> abonnementen.vraagAan(adres, code));
        return stap("aangevraagd", "", HttpStatus.OK);
    }

    private static Map<String, String> fouten(String adres, Optional<Gebiedscode> gebied) {
        var fouten = new LinkedHashMap<String, String>();
        if (!Mail.isAddress(adres)) {
            fouten.put("email", "Vul een e-mailadres in, zoals naam@organisatie.nl.");
        }
        if (gebied.isEmpty()) {
            fouten.put("gebied", "Kies Nederland, een provincie of een gemeente uit de lijst.");
        }
        return fouten;
    }

    private Optional<Gebiedscode> kies(String code) {
        return AbonnementView.groepen(indeling()).stream()
                .flatMap(groep -> groep.gebieden().stream())
                .map(gebied -> gebied.code())
                .filter(gebied -> gebied.waarde().equals(code))
                .findFirst()
                .or(() -> Optional.of(Gebiedscode.NEDERLAND)
                        .filter(land -> land.waarde().equals(code)));
    }

    private Gebiedsindeling indeling() {
        return gebieden.indeling(LocalDate.now(klok));
    }

    /** Opening the link does nothing yet: scanners of mail open it too. */
    @GetMapping(BEVESTIGEN + "{code}")
    ModelAndView bevestigen(@PathVariable String code) {
        return stap("bevestigen", BEVESTIGEN + code, HttpStatus.OK);
    }

    @PostMapping(BEVESTIGEN + "{code}")
    ModelAndView bevestig(@PathVariable String code) {
        return abonnementen.bevestig(code)
                ? stap("bevestigd", "", HttpStatus.OK)
                : stap("onbekend", "", HttpStatus.NOT_FOUND);
    }

    @GetMapping(AFMELDEN + "{code}")
    ModelAndView afmelden(@PathVariable String code) {
        return stap("afmelden", AFMELDEN + code, HttpStatus.OK);
    }

    /** By our button, or by the button of a program for mail (RFC 8058). */
    @PostMapping(AFMELDEN + "{code}")
    ModelAndView meldAf(@PathVariable String code) {
        abonnementen.meldAf(code);
        return stap("afgemeld", "", HttpStatus.OK);
    }

    private ModelAndView vorm(String email, String gebied, Map<String, String> fouten) {
        var view = new AbonnementView(abonnementen.kan(), email, gebied, AbonnementView.groepen(indeling()), fouten);
        var vorm = new ModelAndView("publicatie/abonnement/vorm", Map.of("page", PAGE, "view", view));
        if (!fouten.isEmpty()) {
            vorm.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return vorm;
    }

    private static ModelAndView stap(String stap, String actie, HttpStatus status) {
        var antwoord =
                new ModelAndView("publicatie/abonnement/stap", Map.of("page", PAGE, "stap", stap, "actie", actie));
        antwoord.setStatus(status);
        return antwoord;
    }
}
