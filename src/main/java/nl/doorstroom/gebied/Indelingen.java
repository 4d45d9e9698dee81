package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Divisions per day, kept in memory while no herindeling was added. Every reading asks the database for the newest
 * herindeling first, so instances beside each other never give an old answer.
 */
@Component
class Indelingen {
    private static final int HOOGSTENS = 64;

    private record Sleutel(long versie, LocalDate peildatum) {}

    private final JdbcGebiedStore gebieden;
    private final JdbcHerindelingStore herindelingen;
    private final Map<Sleutel, Gebiedsindeling> bewaard = new ConcurrentHashMap<>();

    Indelingen(JdbcGebiedStore gebieden, JdbcHerindelingStore herindelingen) {
        this.gebieden = gebieden;
        this.herindelingen = herindelingen;
    }

    Gebiedsindeling op(LocalDate peildatum) {
        var sleutel = new Sleutel(herindelingen.versie(), peildatum);
        var bekend = bewaard.get(sleutel);
        return bekend != null ? bekend : bewaar(sleutel, new Gebiedsindeling(gebieden.lees(peildatum)));
    }

    private Gebiedsindeling bewaar(Sleutel sleutel, Gebiedsindeling indeling) {
        if (bewaard.size() >= HOOGSTENS) {
            bewaard.clear();
        }
        // An empty division may be one that is still being loaded.
        if (!indeling.gemeenten().isEmpty()) {
            bewaard.put(sleutel, indeling);
        }
        return indeling;
    }
}
