/**
 * Supervision for programs: rounds and gemeenten for who shows a token, rules of provincies for everybody. Reads only.
 *
 * <p>Invariant: a program sees what was established, of the gemeenten of its organisation. Start at
 * {@link nl.doorstroom.toezicht.rest.ToezichtApi}.
 */
@NullMarked
package nl.doorstroom.toezicht.rest;

import org.jspecify.annotations.NullMarked;
