package nl.doorstroom.publicatie;

import java.util.List;
import java.util.function.Function;
import nl.doorstroom.gebied.Gebied;
import org.jspecify.annotations.Nullable;

/**
 * The sum over the gemeenten of an area.
 *
 * @param amv null when the version has no amv
 * @param vorige sum of the half-year before; null when of any gemeente it is not known
 */
public record Gebiedstotaal(
        Gebied gebied,
        int gemeenten,
        long inwoners,
        long aantal,
        @Nullable Long amv,
        @Nullable Long vorige) {
    static Gebiedstotaal van(Gebied gebied, List<Gemeentecijfers> regels) {
        return new Gebiedstotaal(
                gebied,
                regels.size(),
                regels.stream().mapToLong(Gemeentecijfers::inwoners).sum(),
                regels.stream().mapToLong(Gemeentecijfers::aantal).sum(),
                som(regels, Gemeentecijfers::amv),
                som(regels, Gemeentecijfers::vorige));
    }

    public @Nullable Long verandering() {
        return vorige == null ? null : Long.valueOf(aantal - vorige);
    }

    /** Null as soon as one of them is not known. */
    private static @Nullable Long som(List<Gemeentecijfers> regels, Function<Gemeentecijfers, @Nullable Long> waarde) {
        var som = 0L;
        for (var regel : regels) {
            var getal = waarde.apply(regel);
            if (getal == null) {
                return null;
            }
            som += getal;
        }
        return som;
    }
}
