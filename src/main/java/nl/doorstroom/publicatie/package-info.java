/**
 * The public face: map, pages per area and open data. Reads every domain module; nobody reads it.
 */
@ApplicationModule(allowedDependencies = {"kern", "platform", "gebied", "verdeling", "taakstelling"})
@NullMarked
package nl.doorstroom.publicatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
