package nl.doorstroom.koppeling.audit;

import nl.doorstroom.koppeling.solver.punten.Opleidingsniveau;

/**
 * What a report by group needs to know of a person, and the engine may not.
 *
 * @param herkomst country or region, as the office that asks for the report divides it
 */
public record Persoonskenmerken(
        Geslacht geslacht, Leeftijdsklasse leeftijd, Opleidingsniveau opleiding, String herkomst) {
    public Persoonskenmerken {
        if (herkomst.isBlank()) {
            throw new IllegalArgumentException("Persoonskenmerken need a herkomst, \"onbekend\" if it is not known.");
        }
    }
}
