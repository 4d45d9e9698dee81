package nl.doorstroom.koppeling.solver.uitleg;

import java.util.Comparator;
import java.util.List;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Reden;

/**
 * A place that a household could go to, and what that brings and takes.
 *
 * @param punten what the pair is worth
 * @param prijsPerPersoon what room for one person more is worth there; below 0 where a minimum must be filled
 * @param personen of the household, 1 or more
 * @param redenen add up to the points; empty when only the points are known
 */
public record Plaatskeuze(String plaats, Punten punten, Punten prijsPerPersoon, int personen, List<Reden> redenen) {
    /** The highest netto first, equals by code. */
    static final Comparator<Plaatskeuze> BESTE_EERST =
            Comparator.comparing(Plaatskeuze::netto).reversed().thenComparing(Plaatskeuze::plaats);

    public Plaatskeuze {
        redenen = List.copyOf(redenen);
        if (!redenen.isEmpty() && !som(redenen).equals(punten)) {
            throw new IllegalArgumentException("Redenen at " + plaats + " add up to " + som(redenen) + " instead of "
                    + punten + ": they belong to another table.");
        }
    }

    private static Punten som(List<Reden> redenen) {
        return redenen.stream().map(Reden::punten).reduce(Punten.NUL, Punten::plus);
    }

    /** The price for the whole household. */
    public Punten prijs() {
        return prijsPerPersoon.maal(personen);
    }

    /** The points less the price. */
    public Punten netto() {
        return punten.min(prijs());
    }

    @Override
    public String toString() {
        return plaats + ": " + punten.inWoorden() + ", min " + personen + " × " + prijsPerPersoon
                + " voor de plaats, is " + netto();
    }
}
