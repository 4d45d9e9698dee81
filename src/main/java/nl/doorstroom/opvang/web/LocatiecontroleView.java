package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.opvang.invoer.Opvanginlezing.Wijziging;
import nl.doorstroom.platform.form.Form;

/**
 * What a file would change.
 *
 * @param inhoud the file, to be sent again
 * @param ongewijzigd how many lines were known already
 */
public record LocatiecontroleView(Form form, String inhoud, List<Wijziging> rijen, int ongewijzigd) {
    public LocatiecontroleView {
        rijen = List.copyOf(rijen);
    }
}
