package nl.doorstroom.realisatie.verschil.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/**
 * The months of all gemeenten somebody works for.
 *
 * @param halfjaren to choose from, newest first
 * @param bekendOp as the grootboek was known, in words
 */
public record VerschillenView(
        List<Choice> halfjaren,
        String halfjaar,
        List<Choice> staten,
        String staat,
        List<Choice> partijen,
        String aanZet,
        String zoek,
        List<Telling> tellingen,
        String bekendOp,
        List<Choice> tellen,
        TableView tabel) {
    /** How many months are in a state. */
    public record Telling(String aantal, String naam, String href) {}
}
