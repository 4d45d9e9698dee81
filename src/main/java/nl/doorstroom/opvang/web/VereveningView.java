package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/**
 * Verevening in one variant.
 *
 * @param leeg whether no figure is known at all
 * @param onvolledig whether some day of a provincie isn't known
 * @param sommen how each provincie comes to its number, one sentence each
 */
public record VereveningView(
        List<Choice> varianten,
        String variant,
        String uitleg,
        TableView tabel,
        boolean leeg,
        boolean onvolledig,
        List<Som> sommen,
        boolean legtVast) {
    public VereveningView {
        varianten = List.copyOf(varianten);
        sommen = List.copyOf(sommen);
    }

    /** The sum of one provincie as on paper, with where its figures stand. */
    public record Som(String naam, String berekening, String bron) {}
}
