package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * One template.
 *
 * @param velden what it can ask for, with what that is
 * @param tabellen that a text of this kind can have
 */
public record SjabloonView(
        String provincie,
        String soort,
        String actie,
        String terug,
        String melding,
        List<Choice> velden,
        List<String> tabellen,
        boolean legtVast,
        Form form) {}
