package nl.doorstroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses files where none belong, before any of them is read: the server would put them on disk as soon as anything asks for
 * a parameter, whatever the method. Only forms of pages send files; who may is looked at there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class FilesElsewhere extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !hasFiles(request)
                || HttpMethod.POST.matches(request.getMethod())
                        && !request.getRequestURI().startsWith("/api/");
    }

    private static boolean hasFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.refusal(response);
        response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
}
