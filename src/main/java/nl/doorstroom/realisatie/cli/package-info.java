/** Realisatie from the command line: read in official monthly tables. */
@NamedInterface
@NullMarked
package nl.doorstroom.realisatie.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
