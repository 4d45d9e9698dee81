/**
 * Explains a plan: why a household goes where it goes, why not anywhere else, what a place costs, who waits and why, and who
 * gains and loses against a draft.
 *
 * <p>Terms: the <em>prijs</em> of a place is what room for one person more is worth there to all households together; a
 * household that goes there pays it for each of its members, and <em>netto</em> is its points less that price. A household
 * belongs where its netto is highest, and waits when that is below 0.
 *
 * <p>Invariants: everything shown is a whole number of 1/10.000 point, so contributions add up to points, and points less
 * price to netto, to the last digit. Prices are rounded to that unit before anything is counted with them.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.solver.uitleg.Planuitleg} for a plan, and at {@link
 * nl.doorstroom.koppeling.solver.uitleg.Advies} for one household without a plan.
 */
@NullMarked
package nl.doorstroom.koppeling.solver.uitleg;

import org.jspecify.annotations.NullMarked;
