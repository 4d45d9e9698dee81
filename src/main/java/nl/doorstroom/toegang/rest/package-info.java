/**
 * Dossiers in the REST API: what a program reads that showed a token and whose organisation may see them.
 *
 * <p>Invariants: a dossier outside the reach of the program isn't there; whoever opens one is recorded first.
 *
 * <p>Start at {@link nl.doorstroom.toegang.rest.DossierApi}.
 */
@NullMarked
package nl.doorstroom.toegang.rest;

import org.jspecify.annotations.NullMarked;
