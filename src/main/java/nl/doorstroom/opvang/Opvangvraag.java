package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.platform.upload.Limits;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;

/**
 * What somebody hands in about locaties or their occupancy.
 *
 * @param bron where it was told
 * @param bronDatum the day of that source as 2023-05-01; may be empty
 */
public record Opvangvraag(Reading lezing, String bron, String bronDatum) {
    /** A file, CSV or ODS. */
    public static Opvangvraag van(byte[] inhoud, String bron, String bronDatum) {
        return new Opvangvraag(Sheets.read(inhoud, Limits.CARRIED), bron, bronDatum);
    }

    /** One line, typed field by field. */
    public static Opvangvraag van(List<String> kolommen, List<String> velden, String bron, String bronDatum) {
        var regel = new Sheet.Line(0, velden);
        return new Opvangvraag(new Reading.Read(new Sheet(kolommen, 0, List.of(regel))), bron, bronDatum);
    }
}
