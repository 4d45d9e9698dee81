package nl.doorstroom.toegang.web;

import nl.doorstroom.platform.form.Form;

/**
 * Changing a name and address.
 *
 * @param intussen what somebody else made of it meanwhile, or empty
 */
public record GebruikerformView(String naam, String pad, Form form, String intussen) {}
