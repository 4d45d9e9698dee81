package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided about an earlier half-year. A decision stays as it was taken: achterstand made good later does not cure a
 * miss (ABRvS 8 August 2018).
 *
 * @param gemist whether the taakstelling was not met, as the provincie saw it then
 * @param verwijtbaarheid of a miss; empty when there was none, or when nobody judged it
 */
public record EerdereBeoordeling(LocalDate peildatum, boolean gemist, Optional<Verwijtbaarheid> verwijtbaarheid) {
    public EerdereBeoordeling {
        if (!gemist && verwijtbaarheid.isPresent()) {
            throw new IllegalArgumentException("Without a miss on " + peildatum + " nothing is to blame.");
        }
    }

    public static EerdereBeoordeling gehaald(LocalDate peildatum) {
        return new EerdereBeoordeling(peildatum, false, Optional.empty());
    }

    public static EerdereBeoordeling gemist(LocalDate peildatum, Verwijtbaarheid verwijtbaarheid) {
        return new EerdereBeoordeling(peildatum, true, Optional.of(verwijtbaarheid));
    }

    /** Whether it counts in a row of misses to blame. A miss that nobody judged does not. */
    public boolean isVerwijtbaar() {
        return verwijtbaarheid.equals(Optional.of(Verwijtbaarheid.VERWIJTBAAR));
    }
}
