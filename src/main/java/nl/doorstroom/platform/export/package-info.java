/** Writes what a page shows as a file to keep: CSV, ODS (OpenDocument) and tagged, accessible PDF. */
@NullMarked
package nl.doorstroom.platform.export;

import org.jspecify.annotations.NullMarked;
