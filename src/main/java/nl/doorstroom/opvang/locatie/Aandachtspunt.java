package nl.doorstroom.opvang.locatie;

/**
 * Something about a locatie that is not as it is meant to be, without being forbidden.
 *
 * @param regel the name of the norm
 * @param tekst what is the matter, with the figure and the norm, as a sentence
 */
public record Aandachtspunt(String regel, String tekst) {}
