package nl.doorstroom.koppeling.solver.punten;

import nl.doorstroom.kern.Gebiedscode;

/**
 * People whom a household knows in a gemeente.
 *
 * @param regio the region of that gemeente within which the bond still counts for a part
 * @param sterkte how strong the bond is, as noted with the household; first-degree family is no bond but a {@link Grond}
 */
public record Band(Gebiedscode gemeente, Gebiedscode regio, Mate sterkte) {}
