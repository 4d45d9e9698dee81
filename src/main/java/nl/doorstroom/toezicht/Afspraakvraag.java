package nl.doorstroom.toezicht;

import java.time.LocalDate;
import nl.doorstroom.toezicht.plan.Eis;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed with a gemeente as somebody wants to write it down.
 *
 * @param afgesprokenOp the day on which it was agreed; null when that was not told
 * @param datum the day at whose beginning it must be true; null as before
 * @param eis what must be true then; null as before
 * @param toelichting up to 2,000 characters, and nothing personal; never blank when something else is replaced
 */
public record Afspraakvraag(
        @Nullable LocalDate afgesprokenOp,
        @Nullable LocalDate datum,
        @Nullable Eis eis,
        String toelichting) {}
