package nl.doorstroom.realisatie;

/** A kind of housing as people read it. */
public record Soortgegevens(Soort soort, String naam, String uitleg) {}
