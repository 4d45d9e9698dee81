package nl.doorstroom.realisatie.invoer.web;

/** Something to choose in a list. */
public record Keuze(String waarde, String tekst) {}
