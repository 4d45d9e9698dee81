/**
 * What a provincie that housed more people than it had to may take off its task for short-term places (Uitvoeringsagenda
 * Flexibilisering Asielketen, 4.2.6). Pure: no Spring.
 *
 * <p>How an achterstand counts and which variants were proposed isn't in our sources: each variant names its choice. Start at
 * {@link nl.doorstroom.opvang.verevening.Verevening}.
 */
@NullMarked
package nl.doorstroom.opvang.verevening;

import org.jspecify.annotations.NullMarked;
