package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * Inviting somebody.
 *
 * @param organisaties to choose from; empty for who has one only
 * @param gebied what the organisation works for, in words
 * @param heeftDelen whether a part of that can be chosen
 */
public record UitnodigView(
        String organisatie,
        String naamOrganisatie,
        List<Choice> organisaties,
        List<Choice> rollen,
        String gebied,
        boolean heeftDelen,
        Form form) {}
