package nl.doorstroom.koppeling.audit;

import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * A group against the whole.
 *
 * @param geheel the figures of all households
 */
public record Groepsregel(Indeling indeling, String groep, Groepscijfers cijfers, Groepscijfers geheel) {
    /** Mean points of the group less those of the whole; empty when either may not be shown. */
    public Optional<Punten> verschilPunten() {
        return cijfers.gemiddelde().flatMap(groep -> geheel.gemiddelde().map(groep::min));
    }

    /** The part of the group that waits less that of the whole, -1 to 1; above 0 the group waits more. */
    public double verschilWachtdeel() {
        return cijfers.wachtdeel() - geheel.wachtdeel();
    }

    @Override
    public String toString() {
        return "%s %s: %d huishoudens, %d geplaatst, gemiddeld %s punten (verschil %s), %s%% wacht (verschil %s)"
                .formatted(
                        indeling.naam(),
                        groep,
                        cijfers.huishoudens(),
                        cijfers.geplaatst(),
                        tekst(cijfers.gemiddelde()),
                        tekst(verschilPunten()),
                        procent(cijfers.wachtdeel()),
                        procent(verschilWachtdeel()));
    }

    private static String tekst(Optional<Punten> punten) {
        return punten.map(Punten::toString).orElse("niet getoond");
    }

    private static String procent(double deel) {
        return String.format(Locale.forLanguageTag("nl"), "%.1f", 100 * deel);
    }
}
