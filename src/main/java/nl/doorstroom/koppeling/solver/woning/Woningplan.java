package nl.doorstroom.koppeling.solver.woning;

import java.util.List;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * Who gets which home. No other plan has more points.
 *
 * @param toewijzingen by number of the household
 * @param zonderWoning by number of the household
 * @param vrij homes that stay free, by number
 */
public record Woningplan(List<Toewijzing> toewijzingen, List<ZonderWoning> zonderWoning, List<Woning> vrij) {
    public Woningplan {
        toewijzingen = List.copyOf(toewijzingen);
        zonderWoning = List.copyOf(zonderWoning);
        vrij = List.copyOf(vrij);
    }

    /** Points of all households together. */
    public Punten totaal() {
        return toewijzingen.stream().map(Toewijzing::punten).reduce(Punten.NUL, Punten::plus);
    }

    @Override
    public String toString() {
        return toewijzingen.size() + " huishoudens met en " + zonderWoning.size() + " zonder woning, " + vrij.size()
                + " woningen vrij, " + totaal().inWoorden();
    }
}
