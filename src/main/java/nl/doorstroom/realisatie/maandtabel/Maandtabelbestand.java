package nl.doorstroom.realisatie.maandtabel;

import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheets;

/**
 * A file with a monthly table as somebody hands it in, CSV or ODS.
 *
 * @param lezing what stands in it
 * @param controlegetal SHA-256 of the file
 */
public record Maandtabelbestand(Reading lezing, String controlegetal) {
    public static Maandtabelbestand van(byte[] inhoud) {
        return new Maandtabelbestand(Sheets.read(inhoud), Controlegetal.van(inhoud));
    }
}
