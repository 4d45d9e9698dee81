package nl.doorstroom.koppeling.solver.stroom;

import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * A household that arrived and what it is worth at every place.
 *
 * @param ronde in which it arrived, 0 for the first
 * @param punten at every place, or {@link Puntentabel#VERBODEN}; kept and not copied, for these rows fill the memory
 */
@SuppressWarnings("ArrayRecordComponent")
public record Aankomst(Huishouden huishouden, int ronde, double[] punten) {
    int personen() {
        return huishouden.personen();
    }

    boolean mag(int plaats) {
        return punten[plaats] != Puntentabel.VERBODEN;
    }

    /** What is left of the points after paying a price for every person. */
    double netto(int plaats, double prijs) {
        return punten[plaats] - personen() * prijs;
    }
}
