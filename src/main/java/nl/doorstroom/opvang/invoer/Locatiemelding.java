package nl.doorstroom.opvang.invoer;

import nl.doorstroom.opvang.locatie.Locatie;

/**
 * A locatie as it was handed in.
 *
 * @param locatie its places are only those that were handed in with it; they may be none
 * @param adresOpenbaar whether everybody may see the address
 */
public record Locatiemelding(Locatie locatie, String adres, boolean adresOpenbaar) {}
