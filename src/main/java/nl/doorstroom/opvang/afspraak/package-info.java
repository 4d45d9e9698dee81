/**
 * Who within a provincie takes how many places: what is asked, promised, decided by a gemeenteraad and done, and what one
 * gemeente takes over from another. Pure: no Spring.
 *
 * <p>Terms: an afspraak is all that an area must have from a day on; it is <i>vast</i> once it was promised. Invariant: an
 * overdracht leaves the sum of a provincie as it was. Start at {@link nl.doorstroom.opvang.afspraak.Afsprakenrekening}.
 */
@NullMarked
package nl.doorstroom.opvang.afspraak;

import org.jspecify.annotations.NullMarked;
