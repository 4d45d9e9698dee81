/**
 * The areas: gemeenten, provincies, veiligheidsregio's, COA-koppelregio's and named regions through time, their
 * inhabitants per reference date, and herindelingen (per 1 January) that carry old figures to new areas.
 *
 * <p>Legal basis: Wet algemene regels herindeling (merge, split, rename); Huisvestingswet 2014 art. 29 (inhabitants on
 * 1 January). Codes and figures are those of CBS.
 *
 * <p>Invariants: a code is one area on any day, and a gemeente lies in at most one provincie, veiligheidsregio and
 * koppelregio on any day (the database refuses overlap too); figures and herindelingen are only added, never changed; a
 * figure always belongs to an area of the division it was counted in; figures carried over add up to what they were.
 *
 * <p>Our data begin on 1 January 2023: earlier divisions are not known here and not invented.
 *
 * <p>Start at {@link nl.doorstroom.gebied.Gebieden}.
 */
@ApplicationModule(allowedDependencies = {"kern", "platform", "platform :: cli", "platform :: rest", "toegang"})
@NullMarked
package nl.doorstroom.gebied;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
