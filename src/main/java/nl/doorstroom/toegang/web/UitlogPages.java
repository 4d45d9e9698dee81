package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.platform.web.Frame;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.aanmelden.Aangemeld;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.oidc.Afmelding;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Logging out, here and then at the provider. */
@Ingelogd
@Controller
class UitlogPages {
    private static final String UITGELOGD = "/uitgelogd";
    private static final Page VERDER = Page.outsideMenu("U wordt uitgelogd", "U wordt uitgelogd.");

    private final Afmelding afmelding;
    private final Balie balie;

    UitlogPages(Afmelding afmelding, Balie balie) {
        this.afmelding = afmelding;
        this.balie = balie;
    }

    /**
     * The session here ends first, whatever the provider does. To get to the provider the page goes there by itself: a form
     * may not lead elsewhere (form-action), not even by way of us.
     */
    @PostMapping("/uitloggen")
    ModelAndView uitloggen(HttpServletRequest request, HttpServletResponse response) {
        var sessie = request.getSession(false);
        var wie = Aangemeld.lees(sessie);
        balie.logUit(request);
        var verder = wie.flatMap(ene -> bijAanbieder(ene, request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Not the cookies: that would take those of neighbours under the same domain too. Ours ends with the session.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return verder.map(adres -> gaVerder(adres.toString(), request, response))
                .orElseGet(() -> new ModelAndView("redirect:" + UITGELOGD));
    }

    private static ModelAndView gaVerder(String adres, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(Frame.attribute());
        response.setHeader("Refresh", "0; url=" + adres);
        return new ModelAndView("toegang/uitloggen", Map.of("page", VERDER, "adres", adres));
    }

    private Optional<URI> bijAanbieder(Aangemeld wie, HttpServletRequest request) {
        var terug = ServletUriComponentsBuilder.fromContextPath(request)
                .path(UITGELOGD)
                .build()
                .toUriString();
        return afmelding.adres(wie.aanbieder(), balie.bewijs(wie), terug);
    }
}
