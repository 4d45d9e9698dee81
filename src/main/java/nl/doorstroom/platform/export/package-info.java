/** Writes what a page shows as a file to keep: CSV, ODS (OpenDocument) and tagged, accessible PDF. */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
