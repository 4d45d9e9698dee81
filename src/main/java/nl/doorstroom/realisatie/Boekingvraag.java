package nl.doorstroom.realisatie;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;

/**
 * Which entries somebody wants to see.
 *
 * @param bekendOp as was known then
 * @param periode days on which they hold
 * @param posten kinds of post by their word ({@link Postvorm}); empty for all
 * @param soort only this soort; empty for all
 */
public record Boekingvraag(
        SortedSet<Gebiedscode> gemeenten,
        Instant bekendOp,
        Periode periode,
        Set<String> posten,
        Optional<Soort> soort) {
    public Boekingvraag {
        posten = Set.copyOf(posten);
    }

    /** All entries of some gemeenten in a period. */
    public static Boekingvraag van(Collection<Gebiedscode> gemeenten, Instant bekendOp, Periode periode) {
        return new Boekingvraag(new TreeSet<>(gemeenten), bekendOp, periode, Set.of(), Optional.empty());
    }

    public Boekingvraag met(String post) {
        return new Boekingvraag(gemeenten, bekendOp, periode, Set.of(post), soort);
    }

    public Boekingvraag met(Soort een) {
        return new Boekingvraag(gemeenten, bekendOp, periode, Set.of("huisvesting"), Optional.of(een));
    }
}
