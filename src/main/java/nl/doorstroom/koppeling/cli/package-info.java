/**
 * The engine on the command line: {@code ./doorstroom koppel} reads households, places and points from CSV files and
 * writes a plan, {@code ./doorstroom koppel-instantie} writes made-up files to try it on, {@code ./doorstroom bench
 * koppeladvies} measures.
 *
 * <p>Invariants: no Spring; every fault in what was handed in is told with its file and line, and then nothing is written;
 * a plan replaces an earlier one whole or not at all; the same seed makes the same instance to the last byte.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.cli.KoppelCommand}; the formats are told in docs/handleiding/koppelen.md.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.koppeling.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
