package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * The form of a project.
 *
 * @param code of the project that is put right; empty for a new one
 */
public record ProjectformView(String code, List<Choice> soorten, List<Choice> partijen, Form form) {
    /** Where the form is sent. */
    public String adres() {
        return PijplijnPages.PAD + (code.isEmpty() ? "/nieuw" : "/" + code + "/wijzigen");
    }

    /** Where one goes without keeping anything. */
    public String terug() {
        return PijplijnPages.PAD + (code.isEmpty() ? "" : "/" + code);
    }

    public boolean isNieuw() {
        return code.isEmpty();
    }
}
