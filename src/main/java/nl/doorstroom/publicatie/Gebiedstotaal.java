package nl.doorstroom.publicatie;

import java.util.List;
import java.util.Objects;
import nl.doorstroom.gebied.Gebied;
import org.jspecify.annotations.Nullable;

/**
 * The sum over the gemeenten of an area.
 *
 * @param amv null when the version has no amv
 * @param vorige sum of the half-year before; null when of any gemeente it is not known
 */
public record Gebiedstotaal(
        Gebied gebied, int gemeenten, long inwoners, long aantal, @Nullable Long amv, @Nullable Long vorige) {
    static Gebiedstotaal van(Gebied gebied, List<Gemeentecijfers> regels, boolean metAmv) {
        return new Gebiedstotaal(
                gebied,
                regels.size(),
                regels.stream().mapToLong(Gemeentecijfers::inwoners).sum(),
                regels.stream().mapToLong(Gemeentecijfers::aantal).sum(),
                metAmv ? som(regels.stream().map(Gemeentecijfers::amv).toList()) : null,
                som(regels.stream().map(Gemeentecijfers::vorige).toList()));
    }

    public @Nullable Long verandering() {
        return vorige == null ? null : Long.valueOf(aantal - vorige);
    }

    private static @Nullable Long som(List<@Nullable Long> waarden) {
        return waarden.stream().anyMatch(Objects::isNull)
                ? null
                : waarden.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }
}
