/** The acts on a taakstelling from the command line: draw up, decide, publish, hand over and check. */
@NamedInterface
@NullMarked
package nl.doorstroom.taakstelling.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
