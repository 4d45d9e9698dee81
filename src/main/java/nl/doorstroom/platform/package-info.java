/**
 * Technique that knows no law: the page frame, problem details, the embedded database, the clock, writers for CSV, ODS
 * and PDF, and the command line around it all.
 */
@ApplicationModule(allowedDependencies = {"kern"})
@NullMarked
package nl.doorstroom.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
