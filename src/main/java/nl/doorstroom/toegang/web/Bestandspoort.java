package nl.doorstroom.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Bezoeker;
import nl.doorstroom.toegang.Hek;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Looks at who sends a file before any of it is read: reading it, if only to find the token of the form in it, would put it
 * on our disk. Asks the second fence early, for a handler that takes files, and lets no file through to any other.
 */
final class Bestandspoort extends OncePerRequestFilter {
    private final Supplier<? extends HandlerMapping> adressen;
    private final Hek hek;
    private final Weigering weigering;

    Bestandspoort(Supplier<? extends HandlerMapping> adressen, Hek hek, Weigering weigering) {
        this.adressen = adressen;
        this.hek = hek;
        this.weigering = weigering;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var soort = request.getContentType();
        return soort == null || !soort.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var ontvanger = ontvanger(request);
        if (ontvanger.isEmpty()) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (hek.laatDoor(ontvanger.get().getMethod(), ontvanger.get().getBeanType())) {
            chain.doFilter(request, response);
        } else if (Handelend.nu() instanceof Bezoeker) {
            weigering.commence(request, response, new InsufficientAuthenticationException("Nobody sends a file"));
        } else {
            weigering.handle(request, response, new AccessDeniedException("Who sends a file may not"));
        }
    }

    /** What takes the files that are sent to this address; empty when nothing does. */
    private Optional<HandlerMethod> ontvanger(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return zoek(request).filter(Bestandspoort::neemtBestand);
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private Optional<HandlerMethod> zoek(HttpServletRequest request) {
        try {
            var gevonden = adressen.get().getHandler(request);
            return gevonden != null && gevonden.getHandler() instanceof HandlerMethod handler
                    ? Optional.of(handler)
                    : Optional.empty();
        } catch (ServletException _) {
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException("No handler can be looked for", e);
        }
    }

    private static boolean neemtBestand(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(soort -> soort == MultipartFile.class || soort == MultipartFile[].class);
    }
}
