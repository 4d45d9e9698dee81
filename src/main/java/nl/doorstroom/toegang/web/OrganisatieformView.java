package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * Adding or changing an organisation.
 *
 * @param soorten to choose from; empty when it has one already
 * @param gebiedsoorten the kinds of area it can have, in words; empty while the kind isn't known
 * @param intussen what somebody else made of it meanwhile, or empty
 */
public record OrganisatieformView(
        String actie, String terug, List<Choice> soorten, String gebiedsoorten, Form form, String intussen) {}
