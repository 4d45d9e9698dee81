/**
 * The technique of the REST API: addresses, query parameters, pages, validators of caches, problems and the OpenAPI
 * document with its page for people.
 *
 * <p>Follows the NLGov REST API Design Rules 2.1 and RFC 9457; see the decision {@code api-afspraken}.
 *
 * <p>Invariants: every answer carries the full version; every query parameter is read through {@link
 * nl.doorstroom.platform.rest.ApiQuery}, so an unknown or wrong one is never ignored and all faults come at once; links
 * never depend on the host that was asked.
 *
 * <p>Start at {@link nl.doorstroom.platform.rest.ApiQuery}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
