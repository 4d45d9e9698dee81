package nl.doorstroom.toegang.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.toegang.aanmelden.Sessies.Aanwezig;
import org.springframework.stereotype.Component;

/** Tells the edge who is behind a request; a session that no longer lets anybody act is ended. */
@Openbaar
@Component
public class Aanwezigen {
    private static final String ATTRIBUUT = Aanwezig.class.getName();

    private final Sessies sessies;

    Aanwezigen(Sessies sessies) {
        this.sessies = sessies;
    }

    /** Whoever is behind this request, looked up once; empty for a visitor. */
    public Optional<Aanwezig> find(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUUT) instanceof Aanwezig bekend) {
            return Optional.of(bekend);
        }
        var sessie = request.getSession(false);
        var aangemeld = Aangemeld.lees(sessie);
        var aanwezig = aangemeld.flatMap(sessies::findAanwezige);
        aanwezig.ifPresent(wie -> request.setAttribute(ATTRIBUUT, wie));
        if (sessie != null && aangemeld.isPresent() && aanwezig.isEmpty()) {
            sessie.invalidate();
        }
        return aanwezig;
    }
}
