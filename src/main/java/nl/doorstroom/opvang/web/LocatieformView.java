package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * The form of a locatie.
 *
 * @param code of the locatie that is put right; empty for a new one
 */
public record LocatieformView(String code, List<Choice> soorten, List<Choice> partijen, Form form) {
    /** Where the form is sent. */
    public String adres() {
        return LocatiePages.PAD + (code.isEmpty() ? "/nieuw" : "/" + code + "/wijzigen");
    }

    /** Where one goes without keeping anything. */
    public String terug() {
        return LocatiePages.PAD + (code.isEmpty() ? "" : "/" + code);
    }

    public boolean isNieuw() {
        return code.isEmpty();
    }
}
