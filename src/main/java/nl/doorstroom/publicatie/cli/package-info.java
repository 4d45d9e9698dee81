/**
 * Checking what was published, on the command line.
 *
 * <p>Start at {@link nl.doorstroom.publicatie.cli.PublicatieCommand}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.publicatie.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
