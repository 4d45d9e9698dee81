package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.platform.upload.Limits;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijferlezer;

/**
 * Koppelcijfers as somebody hands them in.
 *
 * @param bron where COA told them
 * @param bronDatum the day of that source; may be empty
 */
public record Koppelvraag(Reading lezing, String bron, String bronDatum) {
    /** Those of a file, CSV or ODS. */
    public static Koppelvraag van(byte[] inhoud, String bron, String bronDatum) {
        return new Koppelvraag(Sheets.read(inhoud, Limits.CARRIED), bron, bronDatum);
    }

    /** Those of one gemeente and day, typed field by field. */
    public static Koppelvraag van(List<String> velden, String bron, String bronDatum) {
        var regel = new Sheet.Line(0, velden);
        return new Koppelvraag(
                new Reading.Read(new Sheet(Koppelcijferlezer.KOLOMMEN, 0, List.of(regel))), bron, bronDatum);
    }
}
