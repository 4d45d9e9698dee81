package nl.doorstroom.publicatie.opvang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The Opgavenoverzicht of a day as it was known at a moment.
 *
 * @param tabellen Tabel 1 and Tabel 2, as told
 * @param eigen what Doorstroom itself knows on that day
 */
public record Opgavenoverzicht(
        LocalDate peildatum, Instant bekendOp, List<Overzichttabel> tabellen, Eigencijfers eigen) {
    public Opgavenoverzicht {
        tabellen = List.copyOf(tabellen);
    }
}
