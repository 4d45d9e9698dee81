package nl.doorstroom.toezicht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.beleid.Beleidsregel;

/**
 * A round: all gemeenten of a provincie about one peildatum, by the beleidsregel of that day.
 *
 * @param stappen what happened to it since it was opened, in order
 * @param bekendOp the moment of the second reading: the end of the na-ijl, or now as long as that is to come
 * @param zonder gemeenten of which the grootboek knows no stand, each with why; they are not judged
 */
public record Ronde(
        Rondecode code,
        Beleidsregel regel,
        List<Rondestap> stappen,
        Instant bekendOp,
        List<Gemeentebeoordeling> gemeenten,
        List<ZonderStand> zonder) {
    /** What happened to it last. */
    public enum Staat {
        OPEN("open"),
        VASTGESTELD("vastgesteld"),
        HEROPEND("heropend");

        private final String naam;

        Staat(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** @param reden in plain Dutch, as a sentence */
    public record ZonderStand(String gemeente, String reden) {}

    public Ronde {
        stappen = List.copyOf(stappen);
        gemeenten = List.copyOf(gemeenten);
        zonder = List.copyOf(zonder);
    }

    /** How it stands with it. */
    public Staat staat() {
        return stappen.isEmpty() ? Staat.OPEN : stappen.getLast().wordt();
    }

    public Optional<Gemeentebeoordeling> find(Gebiedscode gemeente) {
        return gemeenten.stream()
                .filter(een -> een.gemeente().code().equals(gemeente))
                .findFirst();
    }

    /** Whether nothing more has to be done before it can be established. */
    public boolean isGereed() {
        return !gemeenten.isEmpty() && tel(Gemeentebeoordeling.Voortgang.GEREED) == gemeenten.size();
    }

    /** How many are so far. */
    public long tel(Gemeentebeoordeling.Voortgang voortgang) {
        return gemeenten.stream().filter(een -> een.voortgang() == voortgang).count();
    }
}
