package nl.doorstroom.publicatie.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.realisatie.maandtabel.Kolom;
import nl.doorstroom.realisatie.maandtabel.Kolomherkomst;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Maandtabelkop;
import nl.doorstroom.realisatie.maandtabel.Tabelvorm;

/**
 * A table of the Opgavenoverzicht on a day: of every column what was told last by then.
 *
 * @param kolommen those of the newest table that was there on the day, from left to right
 * @param cijfers all figures as one table, so that they can be added up; without a figure for a column that has none yet.
 *     Empty when no table of this shape is known at all
 */
public record Overzichttabel(
        Tabelvorm vorm, LocalDate peildatum, List<Aangeleverdekolom> kolommen, Optional<Maandtabel> cijfers) {
    public Overzichttabel {
        kolommen = List.copyOf(kolommen);
    }

    /** A column, with where it was told last; empty when nobody told it on or before the day. */
    public record Aangeleverdekolom(Kolom kolom, Optional<Levering> aangeleverd) {
        /** Where it comes from as far as that is known. */
        Kolomherkomst herkomst() {
            return aangeleverd.map(Levering::herkomst).orElse(Kolomherkomst.ONBEKEND);
        }
    }

    /**
     * That a table told a column.
     *
     * @param dag from which it counts: the peildatum of the column, or the day of the table when that is not known
     */
    public record Levering(Maandtabelkop tabel, Kolomherkomst herkomst, LocalDate dag) {}

    /** Whether not one column has figures. */
    public boolean isLeeg() {
        return kolommen.stream().allMatch(kolom -> kolom.aangeleverd().isEmpty());
    }
}
