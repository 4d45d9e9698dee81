package nl.doorstroom.toezicht;

import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.beleid.Beleidsregel;

/**
 * What was established about a gemeente.
 *
 * @param regel by which it was judged
 */
public record Vastgesteldoordeel(Rondecode ronde, Gebiedscode gemeente, Beleidsregel regel, Gemeenteoordeel oordeel) {
    /** As it is told, in the words of that rule. */
    public String naam() {
        return oordeel.uitkomst().naam(regel);
    }
}
