package nl.doorstroom.realisatie.maandtabel;

/** A column in a table, with where it comes from. */
public record Tabelkolom(Kolom kolom, Kolomherkomst herkomst) {}
