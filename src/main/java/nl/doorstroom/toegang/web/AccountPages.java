package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.aanmelden.Aanwezigen;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.aanmelden.Sessies;
import nl.doorstroom.toegang.aanmelden.Sessies.Aanwezig;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: which roles there are and which is in use, and in which browsers one is logged in. */
@Ingelogd
@Controller
class AccountPages {
    private static final Page PAGE = Page.outsideMenu("Mijn account", "Uw rollen en de plekken waar u bent ingelogd.");
    private static final String TERUG = "redirect:/mijn-account?gedaan=";

    private final Aanwezigen aanwezigen;
    private final Sessies sessies;
    private final Balie balie;

    AccountPages(Aanwezigen aanwezigen, Sessies sessies, Balie balie) {
        this.aanwezigen = aanwezigen;
        this.sessies = sessies;
        this.balie = balie;
    }

    @GetMapping("/mijn-account")
    ModelAndView account(@RequestParam(defaultValue = "") String gedaan, HttpServletRequest request) {
        var wie = aanwezig(request);
        var view = AccountView.van(
                wie, sessies.van(wie.gebruiker().account()), Sessies.kenmerk(sessieId(request)), gedaan);
        return new ModelAndView("toegang/mijn-account", Map.of("page", PAGE, "view", view));
    }

    /** Goes on in another role. Whatever was on the screen may not be there for that role, so it begins anew. */
    @PostMapping("/mijn-account/rol")
    String wissel(@RequestParam UUID aanstelling, HttpServletRequest request) {
        if (!balie.wissel(request, aanstelling)) {
            throw new NotFoundException();
        }
        return "redirect:" + Balie.BEGIN;
    }

    @PostMapping("/mijn-account/sessies/{kenmerk}/beeindig")
    String beeindig(@PathVariable String kenmerk, HttpServletRequest request) {
        if (!sessies.beeindig(aanwezig(request).gebruiker().account(), kenmerk)) {
            throw new NotFoundException();
        }
        return TERUG + "sessie";
    }

    @PostMapping("/mijn-account/sessies/beeindig-andere")
    String beeindigAndere(HttpServletRequest request) {
        sessies.beeindigAndere(aanwezig(request).gebruiker().account(), sessieId(request));
        return TERUG + "andere";
    }

    private Aanwezig aanwezig(HttpServletRequest request) {
        return aanwezigen.find(request).orElseThrow(NotFoundException::new);
    }

    private static String sessieId(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
