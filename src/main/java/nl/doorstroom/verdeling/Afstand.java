package nl.doorstroom.verdeling;

import java.util.OptionalLong;

/**
 * How far a unit is from another number, all other units and the total unchanged; exact, ties included.
 *
 * @param meer fewest extra inhabitants that bring one place more (or several at once); empty when no number up to
 *     {@link Deelnemer#MEESTE_INWONERS} does
 * @param minder fewest inhabitants less that cost a place; empty when there is none to lose or nobody to take it
 */
public record Afstand(OptionalLong meer, OptionalLong minder) {
    static final Afstand GEEN = new Afstand(OptionalLong.empty(), OptionalLong.empty());
}
