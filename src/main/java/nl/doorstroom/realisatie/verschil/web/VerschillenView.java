package nl.doorstroom.realisatie.verschil.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.realisatie.invoer.web.Keuze;

/**
 * The months of all gemeenten somebody works for.
 *
 * @param halfjaren to choose from, newest first
 * @param bekendOp as the grootboek was known, in words
 */
public record VerschillenView(
        List<Keuze> halfjaren,
        String halfjaar,
        List<Keuze> staten,
        String staat,
        List<Keuze> partijen,
        String aanZet,
        String zoek,
        List<Telling> tellingen,
        String bekendOp,
        List<Keuze> tellen,
        TableView tabel) {
    /** How many months are in a state. */
    public record Telling(String aantal, String naam, String href) {}
}
