/**
 * Decisions on reception, the opgaven that follow from them and from agreements, and the locaties, for programs of everybody;
 * what areas lack for programs with a token. Reads only.
 *
 * <p>Invariant: agreements that were not promised yet are in none of it. Start at {@link
 * nl.doorstroom.opvang.rest.OpgavenApi}.
 */
@NullMarked
package nl.doorstroom.opvang.rest;

import org.jspecify.annotations.NullMarked;
