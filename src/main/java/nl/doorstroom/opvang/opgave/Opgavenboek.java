package nl.doorstroom.opvang.opgave;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Every opgave as it was known at a moment. An area that has none of its own has none: what holds for a provincie is not
 * divided over its gemeenten by us, for that is agreed at the Provinciale Regietafel.
 *
 * @param alle of one area, kind and day no more than one
 */
public record Opgavenboek(List<Opgave> alle) {
    public Opgavenboek {
        alle = List.copyOf(alle);
    }

    /** All opgaven of an area, oldest first. */
    public List<Opgave> van(Gebiedscode gebied, Opgavesoort soort) {
        return alle.stream()
                .filter(een -> een.gebied().equals(gebied) && een.soort() == soort)
                .sorted(Comparator.comparing(Opgave::per))
                .toList();
    }

    /** The opgave that holds on a day; empty before the first. */
    public Optional<Opgave> op(Gebiedscode gebied, Opgavesoort soort, LocalDate dag) {
        return van(gebied, soort).stream()
                .filter(een -> !een.per().isAfter(dag))
                .reduce((_, later) -> later);
    }
}
