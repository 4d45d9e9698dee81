package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * A form in which a provincie lays down its rule.
 *
 * @param treden the six steps by number, with what they are by law
 * @param voorwaarden every condition there is, as it is written and what it asks
 * @param regels how many rules there is room for
 */
public record BeleidsregelformView(
        String provincie,
        String actie,
        String terug,
        List<Choice> treden,
        List<Choice> voorwaarden,
        List<Choice> bewegingen,
        int regels,
        Form form) {}
