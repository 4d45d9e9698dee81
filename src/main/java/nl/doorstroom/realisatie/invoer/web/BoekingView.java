package nl.doorstroom.realisatie.invoer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry with all of it.
 *
 * @param kop what it says, in one sentence
 * @param stand whether it still holds
 * @param melding what was just done; empty when nothing was
 * @param handelingen what whoever looks may do with it
 */
public record BoekingView(
        String kop, String stand, List<Feit> feiten, List<Vervolg> vervolg, String melding, List<Knop> handelingen) {
    /** @param href where it leads; null for nowhere */
    public record Feit(String naam, String waarde, @Nullable String href) {}

    /** Something that was booked to go on from it. */
    public record Vervolg(String href, String nummer, String handeling, String wat, String bekendSinds) {}

    /** A way on, with what it is for. */
    public record Knop(String href, String tekst, String uitleg) {}
}
