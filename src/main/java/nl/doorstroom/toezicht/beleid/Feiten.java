package nl.doorstroom.toezicht.beleid;

import java.util.List;
import java.util.Optional;

/**
 * All that a proposal follows from.
 *
 * @param verwijtbaarheid what the supervisor thinks of the miss; empty as long as nobody judged it
 * @param eerdere what was decided about earlier half-years, newest first
 * @param actiefToezicht whether the gemeente is under active supervision
 * @param mijlpaal the milestone that matters now: the latest one of which the day has come and that was not judged yet, or
 *     else the next one
 * @param koppeling how many people COA linked in time; empty when nobody told
 */
public record Feiten(
        Cijfers cijfers,
        Optional<Verwijtbaarheid> verwijtbaarheid,
        List<EerdereBeoordeling> eerdere,
        boolean actiefToezicht,
        Optional<Mijlpaalstand> mijlpaal,
        Optional<Koppelfeit> koppeling) {
    private static final int MAANDEN = 6;

    public Feiten {
        eerdere = List.copyOf(eerdere);
        for (int i = 0; i < eerdere.size(); i++) {
            var later = i == 0 ? cijfers.peildatum() : eerdere.get(i - 1).peildatum();
            if (!eerdere.get(i).peildatum().isBefore(later)) {
                throw new IllegalArgumentException("Earlier judgements must be told newest first: " + eerdere);
            }
        }
    }

    /** A gemeente of which nothing is known but its figures. */
    public static Feiten van(Cijfers cijfers) {
        return new Feiten(cijfers, Optional.empty(), List.of(), false, Optional.empty(), Optional.empty());
    }

    public Feiten beoordeeld(Verwijtbaarheid wat) {
        return new Feiten(cijfers, Optional.of(wat), eerdere, actiefToezicht, mijlpaal, koppeling);
    }

    public Feiten na(EerdereBeoordeling... wat) {
        return new Feiten(cijfers, verwijtbaarheid, List.of(wat), actiefToezicht, mijlpaal, koppeling);
    }

    public Feiten onderActiefToezicht() {
        return new Feiten(cijfers, verwijtbaarheid, eerdere, true, mijlpaal, koppeling);
    }

    public Feiten met(Mijlpaalstand wat) {
        return new Feiten(cijfers, verwijtbaarheid, eerdere, actiefToezicht, Optional.of(wat), koppeling);
    }

    public Feiten met(Koppelfeit wat) {
        return new Feiten(cijfers, verwijtbaarheid, eerdere, actiefToezicht, mijlpaal, Optional.of(wat));
    }

    /** Whether this miss is held to be excusable. */
    boolean isVerschoonbaar() {
        return verwijtbaarheid.equals(Optional.of(Verwijtbaarheid.VERSCHOONBAAR));
    }

    /** Misses to blame in a row just before this one, half-year after half-year. */
    long verwijtbaarErvoor() {
        var dag = cijfers.peildatum();
        long aantal = 0;
        for (var een : eerdere) {
            if (!een.isVerwijtbaar() || een.peildatum().isBefore(dag.minusMonths(MAANDEN))) {
                break;
            }
            dag = een.peildatum();
            aantal++;
        }
        return aantal;
    }
}
