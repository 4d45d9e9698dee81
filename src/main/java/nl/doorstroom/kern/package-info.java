/**
 * The words every module shares: areas, half-years, periods, sources and faults in what somebody handed in.
 *
 * <p>Invariants: every value checks itself at its door and never changes afterwards. Nothing here knows a framework, a
 * database or another module.
 *
 * <p>Start at {@link nl.doorstroom.kern.Gebiedscode} and {@link nl.doorstroom.kern.Halfjaar}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.doorstroom.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
