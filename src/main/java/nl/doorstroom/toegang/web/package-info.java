/**
 * The edge of access: the security chain, who acts in a request, the fence around handlers, and the pages about accounts,
 * organisations, roles and logs.
 *
 * <p>Start at {@link nl.doorstroom.toegang.web.Toegangsketen}.
 */
@NullMarked
package nl.doorstroom.toegang.web;

import org.jspecify.annotations.NullMarked;
