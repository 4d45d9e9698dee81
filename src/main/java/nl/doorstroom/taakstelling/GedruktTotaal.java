package nl.doorstroom.taakstelling;

import nl.doorstroom.kern.Gebiedscode;

/**
 * A total as an official table prints it, kept beside our own even where the two differ.
 *
 * @param bron which table
 */
public record GedruktTotaal(Gebiedscode gebied, Kolom kolom, long waarde, String bron) {
    /** Which column of the table. */
    public enum Kolom {
        INWONERS,
        AANTAL,
        AMV
    }
}
