/**
 * Letters and reports as text: templates with fields, a simple notation for headings, lists and tables, and what an
 * official paper is made of.
 *
 * <p>Start at {@link nl.doorstroom.toezicht.stuk.Stukinhoud} and {@link nl.doorstroom.toezicht.stuk.Sjabloon}.
 */
@NullMarked
package nl.doorstroom.toezicht.stuk;

import org.jspecify.annotations.NullMarked;
