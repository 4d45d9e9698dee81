/**
 * The one secret of an installation and what follows from it: keys to encrypt with, keyed hashes to search what is encrypted,
 * and codes nobody can guess.
 *
 * <p>Invariants: the master key comes from the environment or a file that only its owner reads, is never printed and never
 * used itself; every purpose has a key of its own.
 *
 * <p>Start at {@link nl.doorstroom.platform.secret.Keys}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
