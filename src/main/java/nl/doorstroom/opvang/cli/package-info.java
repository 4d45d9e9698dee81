/**
 * What can be measured of reception from the command line.
 *
 * <p>Start at {@link nl.doorstroom.opvang.cli.OpvangBench}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.opvang.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
