package nl.doorstroom.platform.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems down; no cache keeps them. */
@Component
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper mapper;

    Problems(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** A question with faults in it. */
    public void writeFaults(HttpServletResponse response, String path, List<Invoerfout> faults) throws IOException {
        write(response, Problem.of(ProblemType.ONGELDIGE_INVOER, path).with(faults));
    }

    /** A request that somebody else was ahead of. */
    public void writeConflict(HttpServletResponse response, String path, List<Invoerfout> faults) throws IOException {
        write(response, Problem.of(ProblemType.INGEHAALD, path).with(faults));
    }

    /** @param reference mark in the log; null when the fault is not ours */
    public void writeStatus(HttpServletResponse response, String path, int status, @Nullable String reference)
            throws IOException {
        write(response, Problem.of(ProblemType.of(status), path).with(status, reference));
    }

    /** Logs a fault of ours under a mark by which it can be found again. */
    public String log(String path, @Nullable Throwable fault) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} on {}", reference, path, fault);
        return reference;
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        var body = mapper.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
