/**
 * What all commands share: Dutch help and faults, whichever module they come from.
 *
 * <p>Invariant: nothing here loads Spring, so that a command that needs no server answers at once.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
