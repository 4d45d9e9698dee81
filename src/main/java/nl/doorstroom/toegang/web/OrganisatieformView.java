package nl.doorstroom.toegang.web;

import java.util.List;

/**
 * Adding or changing an organisation.
 *
 * @param soorten to choose from; empty when it has one already
 * @param gebiedsoorten the kinds of area it can have, in words; empty while the kind isn't known
 * @param intussen what somebody else made of it meanwhile, or empty
 */
public record OrganisatieformView(
        String actie, String terug, List<Optie> soorten, String gebiedsoorten, Formulier form, String intussen) {}
