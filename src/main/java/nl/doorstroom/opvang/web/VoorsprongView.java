package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/** The form for how a provincie stood on a day. */
public record VoorsprongView(Form form, List<Choice> provincies, List<Choice> peildata) {
    public VoorsprongView {
        provincies = List.copyOf(provincies);
        peildata = List.copyOf(peildata);
    }
}
