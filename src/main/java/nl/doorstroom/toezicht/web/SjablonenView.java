package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * What papers of a provincie begin with.
 *
 * @param sjablonen each kind with where its template is
 * @param legtVast whether whoever looks may change it
 */
public record SjablonenView(
        String provincie, String actie, String melding, List<Choice> sjablonen, boolean legtVast, Form form) {}
