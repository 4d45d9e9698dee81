/** The acts on a taakstelling from the command line: draw up, decide, publish, hand over and check. */
@NullMarked
package nl.doorstroom.taakstelling.cli;

import org.jspecify.annotations.NullMarked;
