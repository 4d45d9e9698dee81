package nl.doorstroom.opvang.tekort;

import nl.doorstroom.opvang.locatie.Locatie;

/**
 * That a locatie falls away because a term ends.
 *
 * @param einde the first of its terms to end
 * @param plaatsen that are there today
 */
public record Wegval(Locatie locatie, Locatie.Einde einde, int plaatsen) {}
