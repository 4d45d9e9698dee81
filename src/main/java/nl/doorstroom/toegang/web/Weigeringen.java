package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.toegang.aanmelden.Pogingen;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Records who was refused at which door, without saying from where. One line a minute for each sender, door and kind of
 * refusal, so that nobody fills the chain by asking.
 */
final class Weigeringen {
    private static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String GEEN_DEUR = "geen";

    private final List<Deur> deuren;
    private final Pogingen pogingen;
    private final Auditlog auditlog;

    Weigeringen(List<Doors> doors, Pogingen pogingen, Auditlog auditlog) {
        var paden = PathPatternRequestMatcher.withDefaults();
        this.deuren = doors.stream()
                .flatMap(deur -> deur.patterns().stream())
                .map(patroon -> new Deur(patroon, paden.matcher(patroon)))
                .toList();
        this.pogingen = pogingen;
        this.auditlog = auditlog;
    }

    /** An address as it was opened, never as it was asked: that may hold anything. */
    private record Deur(String patroon, RequestMatcher matcher) {}

    void noteer(String handeling, HttpServletRequest request) {
        var deur = deuren.stream()
                .filter(ene -> ene.matcher().matches(request))
                .map(Deur::patroon)
                .findFirst()
                .orElse(GEEN_DEUR);
        if (pogingen.isEerste(request.getRemoteAddr(), handeling + " " + deur)) {
            var methode = METHODEN.contains(request.getMethod()) ? request.getMethod() : "anders";
            auditlog.noteerAltijd(
                    Voorval.beveiliging(handeling).over("deur", deur).met(Map.of(), Map.of("methode", methode)));
        }
    }
}
