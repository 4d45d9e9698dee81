package nl.doorstroom.toegang.oidc;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.doorstroom.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What somebody reads whose log-in came to nothing: what happened and what to do, nothing of why. */
final class Aanmeldmelding {
    private static final String EVEN_WACHTEN = "60";

    private Aanmeldmelding() {}

    static ModelAndView mislukt(HttpServletResponse response) {
        return toon(
                response,
                HttpStatus.BAD_REQUEST,
                "Inloggen is niet gelukt",
                "De aanmelding is verlopen, al gebruikt of klopt niet. Probeer het opnieuw.",
                "Lukt het dan weer niet? Vraag hulp aan de functioneel beheerder van uw organisatie.");
    }

    static ModelAndView afgebroken(HttpServletResponse response) {
        return toon(
                response,
                HttpStatus.OK,
                "U bent niet ingelogd",
                "Het inloggen is afgebroken. Er is niets veranderd.",
                "U kunt het opnieuw proberen.");
    }

    static ModelAndView onbereikbaar(Aanbieder aanbieder, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, EVEN_WACHTEN);
        return toon(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                aanbieder.naam() + " is nu niet bereikbaar",
                "Daarom kunt u daar nu niet inloggen. Dat ligt niet aan u.",
                "Probeer het over een paar minuten opnieuw. De cijfers die voor iedereen zijn, blijven gewoon te zien.");
    }

    private static ModelAndView toon(
            HttpServletResponse response, HttpStatus status, String titel, String uitleg, String raad) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var model = Map.of("page", Page.outsideMenu(titel, uitleg), "uitleg", uitleg, "raad", raad);
        return new ModelAndView("toegang/aanmeldmelding", model, status);
    }
}
