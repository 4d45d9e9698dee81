package nl.doorstroom.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.doorstroom.platform.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever goes wrong under {@code /api/} into a problem, also when nothing answers to the address. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {
    private final Problems problems;

    ApiFaults(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!Api.isAsked(request) || response.isCommitted()) {
            return null;
        }
        try {
            answer(request.getRequestURI(), response, fault);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String path, HttpServletResponse response, Exception fault) throws IOException {
        switch (fault) {
            case InvalidInputException invalid -> problems.writeFaults(response, path, invalid.faults());
            case ConflictException conflict -> problems.writeConflict(response, path, conflict.faults());
            case AccessDeniedException _ -> problems.writeStatus(response, path, 403, null);
            case ResourceNotFoundException _ -> problems.writeStatus(response, path, 404, null);
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
                problems.writeStatus(response, path, known.getStatusCode().value(), null);
            }
            default -> problems.writeStatus(response, path, 500, problems.log(path, fault));
        }
    }
}
