package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.opgave.Opgavesoort;

/**
 * Of which area, and what for, it is asked what will be lacking.
 *
 * @param noodopvang whether places of noodopvang by COA count too; they do not in the Opgavenoverzicht
 * @param alsof what if a locatie would stay
 */
public record Tekortvraag(Gebiedscode gebied, Opgavesoort soort, boolean noodopvang, Optional<Verlenging> alsof) {
    /** Months that are looked ahead. */
    public static final int MAANDEN = 24;

    /** That a locatie would stay until a day, whatever its terms say. */
    public record Verlenging(String locatie, LocalDate tot) {}

    /** The columns whose places count. */
    Set<Kolom> kolommen() {
        var kolommen = EnumSet.copyOf(soort.kolommen());
        if (noodopvang && soort == Opgavesoort.COA) {
            kolommen.add(Kolom.NOODOPVANG);
        }
        return kolommen;
    }

    /** The same of another area. */
    Tekortvraag van(Gebiedscode ander) {
        return new Tekortvraag(ander, soort, noodopvang, alsof);
    }
}
