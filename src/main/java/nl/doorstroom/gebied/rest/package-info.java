/**
 * Areas and inhabitants in the REST API: what a program reads, apart from the domain types so that these may change.
 *
 * <p>Start at {@link nl.doorstroom.gebied.rest.GebiedApi}.
 */
@NullMarked
package nl.doorstroom.gebied.rest;

import org.jspecify.annotations.NullMarked;
