package nl.doorstroom.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Ties a log-in to the browser that began it. It must come along when the provider sends the browser back, so lax rather
 * than strict; it holds nothing but a random key and lasts as long as the log-in may take.
 */
final class Aanmeldcookie {
    private static final String NAAM = "aanmelding";

    private Aanmeldcookie() {}

    static String zet(HttpServletRequest request, String sleutel) {
        return cookie(request, sleutel, Onthouden.AANMELDEN_BINNEN.toSeconds());
    }

    static String wis(HttpServletRequest request) {
        return cookie(request, "", 0);
    }

    static Optional<String> lees(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, naam(request))).map(cookie -> cookie.getValue());
    }

    private static String cookie(HttpServletRequest request, String waarde, long seconden) {
        return ResponseCookie.from(naam(request), waarde)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(seconden)
                .build()
                .toString();
    }

    /** The prefix keeps other hosts and plain http from setting it; a browser takes it over https only. */
    private static String naam(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAAM : NAAM;
    }
}
