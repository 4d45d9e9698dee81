package nl.doorstroom.toegang;

import java.util.Set;

/**
 * An entry of the work area's menu; modules offer theirs as beans.
 *
 * @param nodig one of these is needed to see it; empty: everybody who logged in sees it
 * @param volgorde place among the others, small first
 */
public record Werkplek(String label, String adres, Set<Bevoegdheid> nodig, int volgorde) {
    public Werkplek {
        nodig = Set.copyOf(nodig);
    }

    public boolean isVoor(Handelende wie) {
        return nodig.isEmpty() || nodig.stream().anyMatch(wie::mag);
    }
}
