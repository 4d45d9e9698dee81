package nl.doorstroom.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees when a page isn't there or something broke: what happened and where to go now. */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        var reference = reference(status, request);
        var page = Page.outsideMenu(title(status), title(status));
        var model = Map.of("page", page, "lead", lead(status), "reference", reference);
        return new ModelAndView("platform/error", model, status);
    }

    @RequestMapping(path = "/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatusAndDetail(status, lead(status));
        problem.setTitle(title(status));
        var reference = reference(status, request);
        if (!reference.isEmpty()) {
            problem.setProperty("kenmerk", reference);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A mark by which the fault in the log can be found again; empty when nothing broke. */
    private static String reference(HttpStatus status, HttpServletRequest request) {
        if (!status.is5xxServerError()) {
            return "";
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} on {}", reference, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String title(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "Er ging iets mis";
        }
        return status == HttpStatus.NOT_FOUND ? "Deze pagina is er niet" : "Dit kan niet";
    }

    private static String lead(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "Dat ligt aan ons, niet aan u. Probeer het over een minuut opnieuw.";
        }
        return status == HttpStatus.NOT_FOUND
                ? "Misschien is het adres niet goed overgenomen, of bestaat het gebied niet in deze indeling."
                : "De vraag past niet bij dit adres. Kijk of alles klopt wat u invulde.";
    }
}
