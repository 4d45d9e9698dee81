package nl.doorstroom.koppeling.solver.uitleg;

import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * What room is worth at a place.
 *
 * @param prijs of room for one person more
 * @param vrij persons for whom there is room left in the plan, 0 or more
 */
public record Plaatsprijs(String plaats, Punten prijs, int vrij) {
    /** The price in plain Dutch. */
    public String zin() {
        if (prijs.isNegatief()) {
            return plaats + ": hier moeten plaatsen gevuld worden; iedere persoon telt voor "
                    + prijs.grootte().inWoorden() + " mee.";
        }
        if (prijs.equals(Punten.NUL)) {
            return plaats + ": één plaats meer verandert hier niets; over blijft "
                    + Woorden.aantal(vrij, "plaats", "plaatsen") + ".";
        }
        return plaats + ": één plaats meer is hier " + prijs.inWoorden() + " waard.";
    }
}
