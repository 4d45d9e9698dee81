package nl.doorstroom.realisatie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;

/**
 * The standen of gemeenten in one reading.
 *
 * @param peiling the moment as it was really read: never past what may still be on its way
 */
public record Standen(Peiling peiling, SortedMap<Gebiedscode, Standuitkomst> perGemeente) {
    private static final Standuitkomst NIETS =
            new Standuitkomst.Onbekend("Voor deze dag is van deze gemeente niets geboekt.");

    public Standen {
        perGemeente = Collections.unmodifiableSortedMap(new TreeMap<>(perGemeente));
    }

    /** The stand of a gemeente, or why there is none. */
    public Standuitkomst uitkomst(Gebiedscode gemeente) {
        return perGemeente.getOrDefault(gemeente, NIETS);
    }

    /** The stand of a gemeente; empty when there is none. */
    public Optional<Stand> find(Gebiedscode gemeente) {
        return uitkomst(gemeente) instanceof Stand stand ? Optional.of(stand) : Optional.empty();
    }

    /**
     * Several gemeenten together.
     *
     * @param stand of those whose stand is known; empty when none is
     * @param bekend whose stand is known
     * @param onbekend whose stand is not, and so isn't in the sum
     */
    public record Som(Optional<Stand> stand, List<Gebiedscode> bekend, List<Gebiedscode> onbekend) {
        public Som {
            bekend = List.copyOf(bekend);
            onbekend = List.copyOf(onbekend);
        }

        /** Whether every gemeente is in the sum. */
        public boolean isVolledig() {
            return onbekend.isEmpty();
        }
    }

    /** The sum over gemeenten, as of a province. */
    public Som som(Collection<Gebiedscode> gemeenten) {
        var standen = new ArrayList<Stand>();
        var bekend = new ArrayList<Gebiedscode>();
        var onbekend = new ArrayList<Gebiedscode>();
        for (var gemeente : gemeenten) {
            find(gemeente).ifPresent(standen::add);
            (find(gemeente).isPresent() ? bekend : onbekend).add(gemeente);
        }
        return new Som(standen.isEmpty() ? Optional.empty() : Optional.of(Stand.samen(standen)), bekend, onbekend);
    }

    @Override
    public String toString() {
        return "standen van " + perGemeente.size() + " gemeenten op " + peiling;
    }
}
