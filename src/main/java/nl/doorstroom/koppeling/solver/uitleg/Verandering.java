package nl.doorstroom.koppeling.solver.uitleg;

import java.util.Optional;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * A household that the plan treats otherwise than the draft.
 *
 * @param van where the draft put it; empty when it waited
 * @param naar where the plan puts it; empty when it waits
 * @param verschil points in the plan less points in the draft; waiting is worth 0
 */
public record Verandering(String nummer, Optional<String> van, Optional<String> naar, Punten verschil) {
    boolean isVerlies() {
        return verschil.isNegatief() || (van.isPresent() && naar.isEmpty());
    }

    boolean isWinst() {
        return !isVerlies() && verschil.compareTo(Punten.NUL) > 0;
    }

    @Override
    public String toString() {
        return nummer + ": van " + van.orElse("wachten") + " naar " + naar.orElse("wachten") + ", "
                + verschil.grootte().inWoorden() + (verschil.isNegatief() ? " minder" : " meer");
    }
}
