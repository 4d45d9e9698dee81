package nl.doorstroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The answer to whoever tried too often. It is the same for everybody, so its page is drawn once: who goes on trying costs
 * us no session to look up and no page to draw.
 */
@Component
public class HeldOff {
    private final Templates templates;
    private volatile byte @Nullable [] drawn;

    HeldOff(Templates templates) {
        this.templates = templates;
    }

    /**
     * Answers that it was too often.
     *
     * @param frame of a visitor, whoever asks
     * @param wait after which it makes sense to try again
     */
    public void answer(HttpServletRequest request, HttpServletResponse response, Frame frame, Duration wait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        if (!ErrorPages.acceptsPage(request)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        var page = page(request, frame);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] page(HttpServletRequest request, Frame frame) {
        var before = drawn;
        if (before != null) {
            return before;
        }
        request.setAttribute(Frame.attribute(), frame);
        var page = templates
                .render(ErrorPages.TEMPLATE, ErrorPages.model(HttpStatus.TOO_MANY_REQUESTS, ""))
                .getBytes(StandardCharsets.UTF_8);
        drawn = page;
        return page;
    }
}
