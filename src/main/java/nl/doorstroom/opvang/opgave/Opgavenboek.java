package nl.doorstroom.opvang.opgave;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Every opgave as it was known at a moment. An area that has none of its own has none: what holds for a provincie is not
 * divided over its gemeenten by us, for that is agreed at the Provinciale Regietafel.
 */
public final class Opgavenboek {
    private record Waarvoor(Gebiedscode gebied, Opgavesoort soort) {}

    private final List<Opgave> alle;
    private final Map<Waarvoor, List<Opgave>> perGebied;

    /** @param alle of one area, kind and day no more than one */
    Opgavenboek(Collection<Opgave> alle) {
        this.alle = List.copyOf(alle);
        this.perGebied = alle.stream()
                .sorted(Comparator.comparing(Opgave::per))
                .collect(Collectors.groupingBy(een -> new Waarvoor(een.gebied(), een.soort())));
    }

    /** Every opgave, in no particular order. */
    public List<Opgave> alle() {
        return alle;
    }

    /** All opgaven of an area, oldest first. */
    public List<Opgave> van(Gebiedscode gebied, Opgavesoort soort) {
        return perGebied.getOrDefault(new Waarvoor(gebied, soort), List.of());
    }

    /** The opgave that holds on a day; empty before the first. */
    public Optional<Opgave> op(Gebiedscode gebied, Opgavesoort soort, LocalDate dag) {
        for (var een : van(gebied, soort).reversed()) {
            if (!een.per().isAfter(dag)) {
                return Optional.of(een);
            }
        }
        return Optional.empty();
    }
}
