package nl.doorstroom.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees when a page isn't there or something broke: what happened and where to go now. */
@Openbaar
@Controller
class ErrorPages implements ErrorController {
    static final String TEMPLATE = "platform/error";

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var reference = isOurFault(status)
                ? problems.log(path, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                : "";
        if (path.startsWith("/api/") || !acceptsPage(request)) {
            problems.writeStatus(response, path, status.value(), reference.isEmpty() ? null : reference);
            return null;
        }
        return new ModelAndView(TEMPLATE, model(status, reference), status);
    }

    /** What the template is filled with. */
    static Map<String, Object> model(HttpStatus status, String reference) {
        var page = Page.outsideMenu(title(status), title(status));
        return Map.of("page", page, "lead", lead(status), "reference", reference);
    }

    /** That somebody else doesn't answer is no fault of ours to look for. */
    private static boolean isOurFault(HttpStatus status) {
        return status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE;
    }

    static boolean acceptsPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
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
        return switch (status) {
            case NOT_FOUND -> "Deze pagina is er niet";
            case FORBIDDEN -> "Dit mag niet in uw rol";
            case TOO_MANY_REQUESTS -> "Te veel pogingen";
            default -> "Dit kan niet";
        };
    }

    private static String lead(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "Dat ligt aan ons, niet aan u. Probeer het over een minuut opnieuw.";
        }
        return switch (status) {
            case NOT_FOUND -> "Misschien is het adres niet goed overgenomen, of bestaat wat u zoekt niet voor u.";
            case FORBIDDEN ->
                "Werkt u ook in een andere rol, wissel dan daarheen. Anders gaat de functioneel beheerder van uw"
                        + " organisatie erover. Was u iets aan het versturen, ga dan terug, laad de pagina opnieuw en"
                        + " verstuur het nog eens.";
            case TOO_MANY_REQUESTS -> "Inloggen mislukte te vaak. Wacht tien minuten en probeer het opnieuw.";
            default -> "De vraag past niet bij dit adres. Kijk of alles klopt wat u invulde.";
        };
    }
}
