package nl.doorstroom.toezicht.stuk;

import java.util.List;

/**
 * A table in a paper, with its figures as they were when it was drawn up.
 *
 * @param naam by which the text asks for it: {@code [tabel: uitkomst]}
 * @param titel what it shows, with the day and the reading
 * @param koppen of the columns, that of the names included
 * @param totaal the last row; empty when nothing can be added up
 */
public record Stuktabel(String naam, String titel, List<String> koppen, List<Rij> rijen, List<String> totaal) {
    /** @param cellen as many as there are heads but one */
    public record Rij(String naam, List<String> cellen) {
        public Rij {
            cellen = List.copyOf(cellen);
        }
    }

    public Stuktabel {
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
        totaal = List.copyOf(totaal);
    }
}
