/**
 * Reception: how many places are needed, how many there are and how many come, by kind and by area.
 *
 * <p>Legal basis: Wet COA art. 3; for people displaced from Ukraine the Wet opvang ontheemden uit Oekraïne (te bevestigen).
 *
 * <p>Terms: the opgave is what an area must have on a day; a locatie has places through time and terms that end; the
 * pijplijn holds locaties that are not open yet; the tekort is the opgave less what will be there.
 *
 * <p>Invariants: a locatie counts in one column of the Opgavenoverzicht only; sums over areas are exact. Start at {@link
 * nl.doorstroom.opvang.tekort.Tekortrekening}.
 */
@ApplicationModule(
        allowedDependencies = {"kern", "platform", "platform :: *", "gebied", "verdeling", "toegang", "toegang :: *"})
@NullMarked
package nl.doorstroom.opvang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
