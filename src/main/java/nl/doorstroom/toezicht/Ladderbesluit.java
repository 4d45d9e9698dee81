package nl.doorstroom.toezicht;

import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Tredebesluit;

/**
 * A decision about where a gemeente stands, as it was written down.
 *
 * @param staat what it led to
 * @param isHerstel whether it put the decision before it right
 */
public record Ladderbesluit(Toezichtstaat staat, boolean isHerstel, Schrijver door) {
    /** The decision itself. */
    public Tredebesluit besluit() {
        return staat.besluit().orElseThrow();
    }
}
