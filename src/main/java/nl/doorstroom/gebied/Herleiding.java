package nl.doorstroom.gebied;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Figures carried over to a later division. Their sum is that of the figures that went in.
 *
 * @param cijfers per area of the later division
 * @param opgeteld areas whose figure is the sum of several old ones: exact
 * @param berekend areas whose figure rests on the share registered with a split: computed, not counted
 */
public record Herleiding(
        SortedMap<Gebiedscode, Long> cijfers, SortedSet<Gebiedscode> opgeteld, SortedSet<Gebiedscode> berekend) {
    public Herleiding {
        cijfers = Collections.unmodifiableSortedMap(new TreeMap<>(cijfers));
        opgeteld = Collections.unmodifiableSortedSet(new TreeSet<>(opgeteld));
        berekend = Collections.unmodifiableSortedSet(new TreeSet<>(berekend));
    }

    /** Carries figures over some transitions, one date after the other (largest remainder where areas were split). */
    public static Herleiding over(Map<Gebiedscode, Long> cijfers, List<Overgang> overgangen) {
        return Herleider.herleid(cijfers, overgangen);
    }

    static Herleiding ongewijzigd(Map<Gebiedscode, Long> cijfers) {
        return new Herleiding(new TreeMap<>(cijfers), new TreeSet<>(Set.of()), new TreeSet<>(Set.of()));
    }
}
