package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/**
 * What a herindeling comes down to: which gemeenten end as they were, which begin, and how figures carry over.
 *
 * @param eindigt gemeenten whose present version ends; some of them begin again
 */
record Herindelingsplan(
        LocalDate datum, String soort, List<Gebiedscode> eindigt, List<Begin> begint, List<Overgang> overgangen) {
    /**
     * A gemeente as it begins.
     *
     * @param erftVan whose provincie, regions and (without a place of its own) place on the map it takes over
     * @param namenVan whose names keep finding it
     */
    record Begin(
            Gebiedscode code, String naam, Gebiedscode erftVan, Optional<Zeshoek> plek, List<Gebiedscode> namenVan) {}
}
