package nl.doorstroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doorstroom.platform.Trace;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes up the trace of whoever asks ({@code traceparent}) or begins one, and names it in the answer ({@code traceresponse}),
 * so that somebody who reports a fault can say which question it was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = Trace.class.getName();
    private static final String LOG = "trace";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = trace(request);
        request.setAttribute(ATTRIBUTE, trace);
        response.setHeader("traceresponse", trace.header());
        try (var _ = MDC.putCloseable(LOG, trace.traceId())) {
            Onward.within(trace::run, request, response, chain);
        }
    }

    /** The page about a fault belongs to the question that ran into it. */
    private static Trace trace(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Trace begun
                ? begun
                : Trace.from(request.getHeader("traceparent"));
    }
}
