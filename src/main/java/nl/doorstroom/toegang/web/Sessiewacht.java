package nl.doorstroom.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.web.Frame;
import nl.doorstroom.platform.web.Onward;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Handelende.Bezoeker;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Werkplek;
import nl.doorstroom.toegang.aanmelden.Aanwezigen;
import nl.doorstroom.toegang.aanmelden.Demo;
import nl.doorstroom.toegang.aanmelden.Sessies.Aanwezig;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who acts in a request, anew each time, and tells it to all that is called from here: the chain, the pages and
 * the database.
 */
final class Sessiewacht extends OncePerRequestFilter {
    private final Aanwezigen aanwezigen;
    private final Demo demo;
    private final List<Werkplek> werkplekken;

    Sessiewacht(Aanwezigen aanwezigen, Demo demo, List<Werkplek> werkplekken) {
        this.aanwezigen = aanwezigen;
        this.demo = demo;
        this.werkplekken = werkplekken.stream()
                .sorted(Comparator.comparingInt(Werkplek::volgorde))
                .toList();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var aanwezig = aanwezigen.find(request);
        var wie = aanwezig.<Handelende>map(Aanwezig::gebruiker).orElseGet(Bezoeker::new);
        request.setAttribute(Frame.attribute(), frame(request, wie, aanwezig));
        if (wie instanceof Gebruiker gebruiker) {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(gebruiker.account(), null, List.of())));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        Onward.within(rest -> Handelend.als(wie, rest), request, response, chain);
    }

    private Frame frame(HttpServletRequest request, Handelende wie, Optional<Aanwezig> aanwezig) {
        var menu = wie instanceof Bezoeker
                ? List.<Page.Link>of()
                : werkplekken.stream()
                        .filter(plek -> plek.isVoor(wie))
                        .map(plek -> new Page.Link(plek.label(), plek.adres()))
                        .toList();
        var person = aanwezig.map(Sessiewacht::persoon).orElse(null);
        return new Frame(request.getRequestURI(), demo.isAan(), person, menu, () -> token(request));
    }

    private static Frame.Person persoon(Aanwezig aanwezig) {
        var gebruiker = aanwezig.gebruiker();
        return new Frame.Person(
                gebruiker.naam(),
                gebruiker.rol().naam(),
                gebruiker.bij().naam(),
                aanwezig.werkrollen().size() > 1);
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
