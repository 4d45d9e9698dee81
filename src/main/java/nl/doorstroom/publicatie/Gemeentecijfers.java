package nl.doorstroom.publicatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.realisatie.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of one gemeente in one version.
 *
 * @param rang 1 for the largest taakstelling; gemeenten with the same number share a place
 * @param vorige taakstelling of the half-year before; null when not known
 * @param stand where it stands in the reading that is shown; null when not known or none is shown
 */
public record Gemeentecijfers(
        Gebied gemeente,
        Gebied provincie,
        Gebied veiligheidsregio,
        long inwoners,
        long aantal,
        @Nullable Long amv,
        int rang,
        @Nullable Long vorige,
        @Nullable Stand stand) {
    /** The same with where the gemeente stands. */
    Gemeentecijfers met(@Nullable Stand gelezen) {
        return new Gemeentecijfers(gemeente, provincie, veiligheidsregio, inwoners, aantal, amv, rang, vorige, gelezen);
    }

    /** People to house per 1.000 inhabitants, two decimals; null when nobody lives there. */
    public @Nullable BigDecimal perDuizend() {
        return inwoners == 0
                ? null
                : BigDecimal.valueOf(aantal * 1000).divide(BigDecimal.valueOf(inwoners), 2, RoundingMode.HALF_UP);
    }

    /** Change since the half-year before; null when that is not known. */
    public @Nullable Long verandering() {
        return vorige == null ? null : Long.valueOf(aantal - vorige);
    }

    /** Where the page of this gemeente is. */
    public String adres() {
        return "/gemeenten/" + gemeente.code();
    }
}
