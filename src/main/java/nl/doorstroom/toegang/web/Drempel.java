package nl.doorstroom.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.doorstroom.platform.web.Frame;
import nl.doorstroom.platform.web.HeldOff;
import nl.doorstroom.toegang.aanmelden.Demo;
import nl.doorstroom.toegang.aanmelden.Pogingen;
import nl.doorstroom.toegang.oidc.OidcKeten;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds off at the log-in who failed or began too often, before anything else is done for them. A provider that tells of a log-out is
 * never held off: it proves itself, and what it tells must end a session.
 */
final class Drempel extends OncePerRequestFilter {
    /** A log-in that failed; an address that isn't there is none. */
    private static final Set<Integer> MISLUKT = Set.of(
            HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN);

    private final Pogingen pogingen;
    private final Weigeringen weigeringen;
    private final RequestMatcher formulieren;
    private final HeldOff afgehouden;
    private final Demo demo;

    /** @param formulieren what anybody may fill in, and costs us work or others mail */
    Drempel(Pogingen pogingen, Weigeringen weigeringen, RequestMatcher formulieren, HeldOff afgehouden, Demo demo) {
        this.afgehouden = afgehouden;
        this.demo = demo;
        this.formulieren = formulieren;
        this.pogingen = pogingen;
        this.weigeringen = weigeringen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isPoging(request) && !begint(request) && !formulieren.matches(request);
    }

    private static boolean isPoging(HttpServletRequest request) {
        var adres = request.getServletPath();
        return adres.startsWith("/inloggen/") && !adres.startsWith(OidcKeten.AFGEMELD + "/");
    }

    private boolean isIngevuld(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && formulieren.matches(request);
    }

    /** Pages that anybody may ask and that cost a row, for a session or a log-in in hand. */
    private boolean begint(HttpServletRequest request) {
        var adres = request.getServletPath();
        return formulieren.matches(request)
                || adres.equals("/inloggen")
                || adres.startsWith(OidcKeten.BIJ + "/")
                || adres.startsWith("/uitnodiging/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mag(request)) {
            weigeringen.noteer("aanmelden.afgehouden", request);
            var bezoeker = new Frame("", demo.isAan(), null, List.of(), () -> "");
            afgehouden.answer(request, response, bezoeker, Pogingen.VENSTER);
            return;
        }
        chain.doFilter(request, response);
        if (isPoging(request) && MISLUKT.contains(response.getStatus())) {
            pogingen.mislukt(request.getRemoteAddr());
        }
    }

    private boolean mag(HttpServletRequest request) {
        var afzender = request.getRemoteAddr();
        return (!isPoging(request) || pogingen.magNog(afzender))
                && (!begint(request) || pogingen.magBeginnen(afzender))
                && (!isIngevuld(request) || pogingen.magVragen(afzender));
    }
}
