package nl.doorstroom.realisatie.maandtabel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import org.jspecify.annotations.Nullable;

/**
 * One line of a monthly table.
 *
 * @param gebied a provincie, a veiligheidsregio or the country
 * @param provincie beneath which a veiligheidsregio is printed; null for any other area
 * @param naam as printed
 * @param getallen as printed; a column without a figure is absent
 */
public record Maandregel(Gebiedscode gebied, @Nullable Gebiedscode provincie, String naam, Map<Kolom, Long> getallen) {
    public Maandregel {
        getallen = Collections.unmodifiableMap(new LinkedHashMap<>(getallen));
    }

    /** What is printed in a column; empty when nothing is. */
    public Optional<Long> getal(Kolom kolom) {
        return Optional.ofNullable(getallen.get(kolom));
    }

    /** The country or a provincie: a line in which others are added up. */
    public boolean isTotaal() {
        return gebied.soort() != Gebiedsoort.VEILIGHEIDSREGIO;
    }
}
