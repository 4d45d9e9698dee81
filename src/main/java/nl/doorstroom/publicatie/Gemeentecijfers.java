package nl.doorstroom.publicatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.realisatie.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of one gemeente in one version.
 *
 * @param rang 1 for the largest taakstelling; gemeenten with the same number share a place
 * @param vorige taakstelling of the half-year before; null when not known
 * @param stand where it stands in the reading that is shown; null when not known or none is shown
 * @param plaatsen of reception, by column, where they are shown; null when not known or not shown
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
        @Nullable Stand stand,
        @Nullable Map<Kolom, Long> plaatsen) {
    /** The same with where the gemeente stands. */
    Gemeentecijfers met(@Nullable Stand gelezen) {
        return new Gemeentecijfers(
                gemeente, provincie, veiligheidsregio, inwoners, aantal, amv, rang, vorige, gelezen, null);
    }

    /** The same with its places of reception. */
    Gemeentecijfers met(Map<Kolom, Long> opvang) {
        return new Gemeentecijfers(
                gemeente, provincie, veiligheidsregio, inwoners, aantal, amv, rang, vorige, stand, Map.copyOf(opvang));
    }

    /** Places of reception in some columns together; null when not known. */
    public @Nullable Long plaatsen(Collection<Kolom> kolommen) {
        if (plaatsen == null) {
            return null;
        }
        return kolommen.stream()
                .mapToLong(kolom -> plaatsen.getOrDefault(kolom, 0L))
                .sum();
    }

    /** People to house per 1.000 inhabitants, two decimals; null when nobody lives there. */
    public @Nullable BigDecimal perDuizend() {
        return perDuizend(aantal);
    }

    /** Places of reception of any kind per 1.000 inhabitants, two decimals; null when not known or nobody lives there. */
    public @Nullable BigDecimal opvangPerDuizend() {
        var alle = plaatsen(EnumSet.allOf(Kolom.class));
        return alle == null ? null : perDuizend(alle);
    }

    private @Nullable BigDecimal perDuizend(long getal) {
        return inwoners == 0
                ? null
                : BigDecimal.valueOf(getal * 1000).divide(BigDecimal.valueOf(inwoners), 2, RoundingMode.HALF_UP);
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
