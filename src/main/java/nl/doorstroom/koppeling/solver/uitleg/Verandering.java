package nl.doorstroom.koppeling.solver.uitleg;

import java.util.Optional;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * A household that the plan treats otherwise than the draft.
 *
 * @param huishouden its place in the question
 * @param van where the draft put it; empty when it waited
 * @param naar where the plan puts it; empty when it waits
 * @param verschil points in the plan less points in the draft; waiting is worth 0
 * @param precies the same with every decimal of the question
 */
public record Verandering(
        int huishouden, String nummer, Optional<String> van, Optional<String> naar, Punten verschil, double precies) {
    boolean isVerlies() {
        return precies < 0 || (van.isPresent() && naar.isEmpty());
    }

    boolean isWinst() {
        return !isVerlies() && precies > 0;
    }

    @Override
    public String toString() {
        return nummer + ": van " + van.orElse("wachten") + " naar " + naar.orElse("wachten") + ", "
                + verschil.grootte().inWoorden() + (verschil.isNegatief() ? " minder" : " meer");
    }
}
