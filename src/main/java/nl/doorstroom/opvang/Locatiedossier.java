package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.locatie.Bezetting;

/**
 * All that is known of a locatie.
 *
 * @param melding as it stands now
 * @param versies all that was told, the newest first
 * @param plaatsen all places that were told, the newest day first
 * @param bezetting of the last year, the newest first
 */
public record Locatiedossier(
        Locatiemelding melding, List<Locatieversie> versies, List<Plaatsmelding> plaatsen, List<Bezetting> bezetting) {
    public Locatiedossier {
        versies = List.copyOf(versies);
        plaatsen = List.copyOf(plaatsen);
        bezetting = List.copyOf(bezetting);
    }
}
