package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import org.jspecify.annotations.Nullable;

/**
 * Places asked of an area or offered by it, as somebody hands them in.
 *
 * @param gebied code of a gemeente, veiligheidsregio or named region
 * @param per from which day the places must be there
 * @param plaatsen all places that the area must then have
 * @param bron where this is written; may be empty
 * @param dag on which it was asked or offered
 */
public record Afspraakvraag(
        String gebied,
        Optional<Opgavesoort> soort,
        @Nullable LocalDate per,
        @Nullable Integer plaatsen,
        String bron,
        @Nullable LocalDate dag,
        String toelichting) {}
