/**
 * Maandcijfers: how every gemeente stood on a peildatum as known at a moment, frozen and published.
 *
 * <p>Legal basis: Wet open overheid art. 3.1 (publishing by ourselves); Wet hergebruik van overheidsinformatie.
 *
 * <p>Terms: a publicatie is <em>voorlopig</em> until a later one of the same peildatum is made <em>definitief</em>; the
 * controlegetal is SHA-256 over a text that anybody may download and check.
 *
 * <p>Invariants: nothing of an opstelling changes once it is written; one publicatie of a peildatum is definitief at most and
 * nothing of that peildatum comes after it; a person publishes, the product only prepares.
 *
 * <p>Start at {@link nl.doorstroom.publicatie.maandcijfers.Maandcijfers}.
 */
@NullMarked
package nl.doorstroom.publicatie.maandcijfers;

import org.jspecify.annotations.NullMarked;
