package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import nl.doorstroom.toegang.audit.Auditvraag;

/** What somebody looks for in the audit, as the form asks it. */
public record LogboekForm(
        Dagenform dagen,
        String soort,
        String handeling,
        String naam,
        String organisatie,
        String onderwerp,
        String correlatie) {
    static LogboekForm van(HttpServletRequest request) {
        return new LogboekForm(
                new Dagenform(veld(request, "van"), veld(request, "tot-en-met")),
                veld(request, "soort"),
                veld(request, "handeling"),
                veld(request, "naam"),
                veld(request, "organisatie"),
                veld(request, "onderwerp"),
                veld(request, "correlatie"));
    }

    static String veld(HttpServletRequest request, String naam) {
        return Objects.requireNonNullElse(request.getParameter(naam), "").strip();
    }

    Map<String, String> fouten() {
        return dagen.fouten();
    }

    /** Whether anything beyond the days is asked, so that the page shows those fields. */
    public boolean isVerfijnd() {
        return !(organisatie + onderwerp + correlatie).isEmpty();
    }

    /** An act may be written as the screen shows it, with spaces. */
    Auditvraag vraag() {
        return new Auditvraag(
                new Auditvraag.Dagen(dagen.eerste(), dagen.tot()),
                soort,
                handeling.replaceFirst(" ", ".").replace(' ', '-'),
                naam,
                organisatie,
                onderwerp,
                correlatie);
    }
}
