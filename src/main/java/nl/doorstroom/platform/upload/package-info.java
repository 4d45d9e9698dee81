/**
 * Reads what somebody uploaded: a CSV or ODS file becomes a {@link nl.doorstroom.platform.upload.Sheet} of lines that know
 * their number, or a list of everything that is wrong with it. Knows no columns; who uses it does.
 *
 * <p>Invariants: a file of a stranger costs no more than its {@link nl.doorstroom.platform.upload.Limits}, opens nothing
 * outside itself, and is read as a whole or not at all.
 *
 * <p>Start at {@link nl.doorstroom.platform.upload.Sheets}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
