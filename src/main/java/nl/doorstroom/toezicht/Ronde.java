package nl.doorstroom.toezicht;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.beleid.Beleidsregel;

/**
 * A round: all gemeenten of a provincie about one peildatum, by the beleidsregel of that day.
 *
 * @param zonder gemeenten of which the grootboek knows no stand, each with why; they are not judged
 */
public record Ronde(
        Rondecode code,
        Beleidsregel regel,
        Staat staat,
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
        gemeenten = List.copyOf(gemeenten);
        zonder = List.copyOf(zonder);
    }

    public Optional<Gemeentebeoordeling> find(Gebiedscode gemeente) {
        return gemeenten.stream()
                .filter(een -> een.gemeente().code().equals(gemeente))
                .findFirst();
    }

    /** How many are so far. */
    public long tel(Gemeentebeoordeling.Voortgang voortgang) {
        return gemeenten.stream().filter(een -> een.voortgang() == voortgang).count();
    }
}
