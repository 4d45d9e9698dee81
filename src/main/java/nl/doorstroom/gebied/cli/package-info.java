/**
 * The commands {@code inwoners} and {@code herindeling}: they read what was typed, ask the facade and print what it says.
 *
 * <p>Invariant: exit code 2 with every fault listed and nothing stored, or 0.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.gebied.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
