package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * Letting a program in.
 *
 * @param uitgevers issuers that are known here, as a suggestion
 */
public record ApiclientformView(
        String organisatie, String pad, List<String> uitgevers, List<Choice> rechten, Form form) {}
