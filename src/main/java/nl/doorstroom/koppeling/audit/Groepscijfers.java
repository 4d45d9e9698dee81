package nl.doorstroom.koppeling.audit;

import java.util.Optional;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * How a group of households came off.
 *
 * @param huishoudens all of them, 1 or more
 * @param geplaatst those with a place in the plan
 * @param punten of those together
 */
public record Groepscijfers(int huishoudens, int geplaatst, Punten punten) {
    /** From so many households on figures are shown. */
    public static final int KLEINSTE_GROEP = 5;

    static final Groepscijfers LEEG = new Groepscijfers(0, 0, Punten.NUL);

    /** The mean over the placed households, rounded to 1/10.000 point; empty when it would tell of fewer than five. */
    public Optional<Punten> gemiddelde() {
        return geplaatst < KLEINSTE_GROEP ? Optional.empty() : Optional.of(punten.gedeeldDoor(geplaatst));
    }

    /** The part of the households that waits, 0 to 1. */
    public double wachtdeel() {
        return (double) (huishoudens - geplaatst) / huishoudens;
    }

    boolean isTeKlein() {
        return huishoudens < KLEINSTE_GROEP;
    }

    Groepscijfers metGeplaatst(Punten erbij) {
        return new Groepscijfers(huishoudens + 1, geplaatst + 1, punten.plus(erbij));
    }

    Groepscijfers metWachtend() {
        return new Groepscijfers(huishoudens + 1, geplaatst, punten);
    }
}
