/**
 * Links waiting households to municipalities. The engine that proposes a plan for the whole country stands in {@link
 * nl.doorstroom.koppeling.solver}, its face on the command line in {@link nl.doorstroom.koppeling.cli}.
 *
 * <p>Legal basis: Huisvestingswet 2014 art. 28; Vreemdelingenwet 2000 art. 44.
 */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.doorstroom.koppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
