package nl.doorstroom.toegang.web;

/**
 * A link that was just made; shown this once.
 *
 * @param geldigTot until when, in words
 */
public record UitgenodigdView(String naam, String pad, String link, String geldigTot) {}
