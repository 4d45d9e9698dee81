package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What somebody meets at a closed door: a visitor is led to the log-in where that helps, whoever logged in is told that this
 * is not for their role, and an address that isn't there isn't there.
 */
final class Weigering implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final RequestMatcher achterAanmelden;
    private final Weigeringen weigeringen;

    Weigering(RequestMatcher achterAanmelden, Weigeringen weigeringen) {
        this.achterAanmelden = achterAanmelden;
        this.weigeringen = weigeringen;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reden)
            throws IOException {
        if (achterAanmelden.matches(request)) {
            response.sendRedirect("/inloggen" + terug(request));
        } else {
            response.sendError(isLezen(request) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Only a page can be gone back to; what somebody was sending is not sent again by itself. */
    private static String terug(HttpServletRequest request) {
        return isLezen(request) ? "?naar=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8) : "";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reden)
            throws IOException {
        if (isLezen(request) && !achterAanmelden.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        weigeringen.noteer(reden instanceof CsrfException ? "formulier.geweigerd" : "toegang.geweigerd", request);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isLezen(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
