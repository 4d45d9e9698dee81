/**
 * The face of the distribution on the command line: {@code ./doorstroom verdeel} reads areas from a CSV file and writes
 * their numbers, {@code ./doorstroom bench verdeling} measures.
 *
 * <p>Invariants: no Spring, so that an answer comes at once; every fault in the input is told with its line, and then
 * nothing is written to standard output.
 *
 * <p>Start at {@link nl.doorstroom.verdeling.cli.VerdeelCommand}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.verdeling.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
