/**
 * The web frame every page stands in: layout, templates, security headers, error pages and Dutch notation.
 *
 * <p>Start at {@link nl.doorstroom.platform.web.Page}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
