/**
 * The published versions of the taakstelling in the REST API: what a program reads, apart from the domain types so that
 * these may change.
 *
 * <p>Invariants: a version that is not published does not exist here; what never changes may be kept by caches, under a
 * mark made from the controlegetal.
 *
 * <p>Start at {@link nl.doorstroom.taakstelling.rest.TaakstellingApi}.
 */
@NullMarked
package nl.doorstroom.taakstelling.rest;

import org.jspecify.annotations.NullMarked;
