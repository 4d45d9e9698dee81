package nl.doorstroom.toezicht.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that will stand once the round is established.
 *
 * @param ronde where the round is found
 */
public record VaststelView(String naam, String ronde, List<Rij> rijen, List<String> fouten) {
    /** A gemeente and what was thought of it; null when nothing was. */
    public record Rij(String gemeente, BeoordelingView.@Nullable Besluit oordeel) {}
}
