/**
 * "Verdeel zelf" in the REST API: a distribution is computed from the query and kept nowhere.
 *
 * <p>Start at {@link nl.doorstroom.publicatie.rest.VerdelingApi}.
 */
@NullMarked
package nl.doorstroom.publicatie.rest;

import org.jspecify.annotations.NullMarked;
