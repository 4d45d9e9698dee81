package nl.doorstroom.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doorstroom.toegang.aanmelden.Pogingen;
import nl.doorstroom.toegang.oidc.OidcKeten;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds off at the log-in who failed too often, before anything else is done for them. A provider that tells of a log-out is
 * never held off: it proves itself, and what it tells must end a session.
 */
final class Drempel extends OncePerRequestFilter {
    private final Pogingen pogingen;

    Drempel(Pogingen pogingen) {
        this.pogingen = pogingen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var adres = request.getServletPath();
        return !adres.startsWith("/inloggen/") || adres.startsWith(OidcKeten.AFGEMELD + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!pogingen.magNog(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Pogingen.VENSTER.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
        if (HttpStatus.valueOf(response.getStatus()).is4xxClientError()) {
            pogingen.mislukt(request.getRemoteAddr());
        }
    }
}
