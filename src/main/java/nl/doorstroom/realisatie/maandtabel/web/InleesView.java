package nl.doorstroom.realisatie.maandtabel.web;

/**
 * The page on which a file is chosen.
 *
 * @param melding what became of what was just done; empty when nothing was
 * @param adres of the table it is about; empty when about none
 */
public record InleesView(Inleesform form, String melding, String adres) {}
