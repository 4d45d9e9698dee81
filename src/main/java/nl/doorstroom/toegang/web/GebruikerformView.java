package nl.doorstroom.toegang.web;

/**
 * Changing a name and address.
 *
 * @param intussen what somebody else made of it meanwhile, or empty
 */
public record GebruikerformView(String naam, String pad, Formulier form, String intussen) {}
