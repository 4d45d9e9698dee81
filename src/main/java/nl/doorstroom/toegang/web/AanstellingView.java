package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * Giving or changing a role.
 *
 * @param organisaties to choose from when a role is given; empty for who has one only
 * @param rollen to choose from; empty when the role is fixed
 * @param rol the role when it is fixed, or empty
 * @param intussen what somebody else made of it meanwhile, or empty
 */
public record AanstellingView(
        String naam,
        String pad,
        String actie,
        String organisatie,
        String naamOrganisatie,
        List<Choice> organisaties,
        List<Choice> rollen,
        String rol,
        String gebied,
        boolean heeftDelen,
        Form form,
        String intussen) {}
