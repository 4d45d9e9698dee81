/**
 * The official monthly tables in the REST API: what a program reads, apart from the domain types so that these may change.
 *
 * <p>Invariants: every version stays readable; a figure that was not printed is absent, and one that was is as printed.
 *
 * <p>Start at {@link nl.doorstroom.realisatie.maandtabel.rest.MaandtabelApi}.
 */
@NamedInterface("maandtabelantwoorden")
@NullMarked
package nl.doorstroom.realisatie.maandtabel.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
