package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import nl.doorstroom.toezicht.plan.PlanVanAanpak;

/**
 * All that was ever agreed with a gemeente, and what of it holds.
 *
 * @param alle in the order of writing
 */
public record Planstand(List<Afspraak> alle) {
    /** Nothing was agreed. */
    static final Planstand LEEG = new Planstand(List.of());

    public Planstand {
        alle = List.copyOf(alle);
    }

    /** A milestone that holds, and since when it was agreed. */
    record Afgesproken(Mijlpaal mijlpaal, LocalDate sinds) {
        private static Afgesproken van(Collection<Afspraak> eenDag) {
            return new Afgesproken(
                    new Mijlpaal(
                            eenDag.iterator().next().datum(),
                            eenDag.stream().map(Afspraak::eis).toList()),
                    eenDag.stream()
                            .map(Afspraak::afgesprokenOp)
                            .min(LocalDate::compareTo)
                            .orElseThrow());
        }
    }

    /** What was agreed, replaced and taken back until a day: later coulance does not cure a milestone that was missed. */
    Planstand op(LocalDate dag) {
        return new Planstand(
                alle.stream().filter(een -> !een.afgesprokenOp().isAfter(dag)).toList());
    }

    /** What holds: it was not replaced and not taken back; in the order of its days. */
    public List<Afspraak> geldend() {
        var vervangen = alle.stream()
                .flatMapToLong(een -> een.vervangt().stream())
                .boxed()
                .collect(Collectors.toSet());
        return alle.stream()
                .filter(een -> !een.vervallen() && !vervangen.contains(een.nummer()))
                .sorted((een, ander) -> een.datum().compareTo(ander.datum()))
                .toList();
    }

    /** The milestones that hold, in the order of their days. */
    List<Afgesproken> mijlpalen() {
        return geldend().stream()
                .collect(Collectors.groupingBy(Afspraak::datum, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Afgesproken::van)
                .toList();
    }

    /** What holds, as it is held against the grootboek. */
    PlanVanAanpak plan() {
        return new PlanVanAanpak(mijlpalen().stream().map(Afgesproken::mijlpaal).toList());
    }

    /** The one with this number, when it holds. */
    Optional<Afspraak> geldend(long nummer) {
        return geldend().stream().filter(een -> een.nummer() == nummer).findFirst();
    }
}
