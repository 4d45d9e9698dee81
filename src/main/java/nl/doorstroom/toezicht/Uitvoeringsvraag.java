package nl.doorstroom.toezicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something done in place of a gemeente as somebody wants to note it.
 *
 * @param datum null when that was not told
 * @param mensen 0 to 9,999; null when what was typed is no such number
 * @param euros 0 to 99,999,999.99; null as before
 * @param omschrijving 1 to 2,000 characters, without an address or anything personal
 * @param grondslag 1 to 2,000 characters
 */
public record Uitvoeringsvraag(
        @Nullable LocalDate datum,
        @Nullable Integer mensen,
        @Nullable BigDecimal euros,
        String omschrijving,
        String grondslag) {}
