package nl.doorstroom.verdeling;

import java.util.Set;

/**
 * Areas that count as one unit; the whole number goes to the uitvoerder, the others get 0 (Huisvestingswet 2014 art. 29
 * lid 2; Bijlage A 2023-II footnote 4).
 *
 * @param uitvoerder the member that carries out for all
 * @param leden all members, the uitvoerder included
 */
public record Groep(String uitvoerder, Set<String> leden) {
    public Groep {
        leden = Set.copyOf(leden);
        if (!leden.contains(uitvoerder)) {
            throw new IllegalArgumentException("Groep " + leden + " must contain its uitvoerder (" + uitvoerder + ").");
        }
    }
}
