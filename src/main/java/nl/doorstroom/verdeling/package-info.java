/**
 * Divides a total over areas by the rules of the law: divisor methods, largest remainder, literal art. 29 and weighted
 * keys. Pure functions in exact arithmetic that explain their own outcome.
 *
 * <p>Legal basis: Huisvestingswet 2014 art. 29 lid 1.
 */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.doorstroom.verdeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
