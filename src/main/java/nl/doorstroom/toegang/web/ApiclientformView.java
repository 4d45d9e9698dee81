package nl.doorstroom.toegang.web;

import java.util.List;

/**
 * Letting a program in.
 *
 * @param uitgevers issuers that are known here, as a suggestion
 */
public record ApiclientformView(
        String organisatie, String pad, List<String> uitgevers, List<Optie> rechten, Formulier form) {}
