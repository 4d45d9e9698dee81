package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * What a provincie makes public.
 *
 * @param teMaken rounds and mededelingen that can be made public now
 * @param openbaar what is, with when that was done
 */
public record OpenbaarView(
        String provincie,
        String actie,
        String melding,
        List<Choice> teMaken,
        List<Choice> openbaar,
        boolean kiest,
        Form form) {}
