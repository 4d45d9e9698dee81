package nl.doorstroom.realisatie.maandtabel;

import java.util.Map;

/**
 * What somebody tells of a table beside its file, as typed.
 *
 * @param datum the day of which the table is
 * @param bron where it was printed
 * @param bronDatum of that source; blank when not known
 * @param peildata by column; a column that isn't named gets what is proposed, one that is blank stays to be confirmed
 * @param kolombronnen by column, likewise
 */
public record Maandtabelgegevens(
        String datum, String bron, String bronDatum, Map<String, String> peildata, Map<String, String> kolombronnen) {
    public Maandtabelgegevens {
        peildata = Map.copyOf(peildata);
        kolombronnen = Map.copyOf(kolombronnen);
    }
}
