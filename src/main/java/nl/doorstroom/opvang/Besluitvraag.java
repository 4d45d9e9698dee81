package nl.doorstroom.opvang;

import java.time.LocalDate;
import nl.doorstroom.platform.upload.Limits;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * A capaciteitsbesluit as somebody hands it in.
 *
 * @param code a new one, or that of a decision that gets a newer version
 * @param per from which day the places must be there
 * @param totaal places for the whole country
 * @param sleutel code of the key by which it says it divided
 * @param voortbouwtOp code of the decision to which this one only adds; empty unless that is how its key divides
 * @param bronDatum a day as 2023-05-02; may be empty
 */
public record Besluitvraag(
        Reading lezing,
        String code,
        @Nullable LocalDate per,
        @Nullable Integer totaal,
        String sleutel,
        String voortbouwtOp,
        String voorbehoud,
        String bron,
        String bronDatum) {
    /** What stands in a file, CSV or ODS. */
    public static Reading lees(byte[] inhoud) {
        return Sheets.read(inhoud, Limits.CARRIED);
    }
}
