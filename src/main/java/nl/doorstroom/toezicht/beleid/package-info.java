/**
 * The beleidsregel of a provincie: which conditions it weighs, in which order, and what it then thinks. Data, not code: a
 * provincie with other rules needs no programming.
 *
 * <p>Start at {@link nl.doorstroom.toezicht.beleid.Beleidsregel#voorstel}.
 */
@NullMarked
package nl.doorstroom.toezicht.beleid;

import org.jspecify.annotations.NullMarked;
