/**
 * The areas: gemeenten, provincies, veiligheidsregio's, COA-koppelregio's and named regions through time, their
 * inhabitants per reference date, and herindelingen (per 1 January) that carry old figures to new areas.
 */
@ApplicationModule(allowedDependencies = {"kern", "platform"})
@NullMarked
package nl.doorstroom.gebied;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
