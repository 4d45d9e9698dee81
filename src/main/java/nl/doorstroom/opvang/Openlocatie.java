package nl.doorstroom.opvang;

import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort;

/**
 * What everybody may know of a locatie on a day.
 *
 * @param gemeente in which it lay on that day
 * @param plaatsen 0 when it was closed
 * @param adres empty when it is not open, as that of crisis reception never is
 */
public record Openlocatie(
        String code, String naam, Locatiesoort soort, Gebiedscode gemeente, int plaatsen, String adres) {}
