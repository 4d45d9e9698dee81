package nl.doorstroom.opvang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a provincie stood on a day, as somebody hands it in.
 *
 * @param saldo a whole number, with a minus for an achterstand
 * @param tussenvoorzieningen a whole number; may be empty
 */
public record Voorsprongvraag(
        String provincie,
        @Nullable LocalDate peildatum,
        String saldo,
        String tussenvoorzieningen,
        String bron,
        @Nullable LocalDate bronDatum) {}
