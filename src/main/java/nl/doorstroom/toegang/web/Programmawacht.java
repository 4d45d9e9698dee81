package nl.doorstroom.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.doorstroom.platform.web.Onward;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Handelende.Toepassing;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.oidc.Apiklant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out for which organisation a program acts that showed a good token, anew each time, and tells it to all that is called
 * from here. A program that nobody registered, or whose time is over, gets no further.
 */
final class Programmawacht extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Programmawacht.class);

    private final Apiclients apiclients;
    private final Weigeringen weigeringen;

    Programmawacht(Apiclients apiclients, Weigeringen weigeringen) {
        this.apiclients = apiclients;
        this.weigeringen = weigeringen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var klant = klant();
        var wie = klant.flatMap(this::wie);
        if (klant.isPresent() && wie.isEmpty()) {
            LOG.warn("Program refused, not registered: {}", klant.get());
            weigeringen.noteer("programma.onbekend", request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Handelende handelende = wie.isPresent() ? wie.get() : new Handelende.Bezoeker();
        Onward.within(rest -> Handelend.als(handelende, rest), request, response, chain);
    }

    private static Optional<Apiklant> klant() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Apiklant.class::isInstance)
                .map(Apiklant.class::cast);
    }

    private Optional<Toepassing> wie(Apiklant klant) {
        return apiclients.findHandelende(klant.uitgever(), klant.client(), klant.bereik());
    }
}
