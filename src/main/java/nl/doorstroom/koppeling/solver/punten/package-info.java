/**
 * What a household is worth at a gemeente: a sum of declared criteria, each with a weight that a person can read and
 * change, or the hard ground that rules the pair out. There is no predictor.
 *
 * <p>Terms: a {@link nl.doorstroom.koppeling.solver.punten.Criterium} gives a contribution with its {@link
 * nl.doorstroom.koppeling.solver.punten.Reden}; {@link nl.doorstroom.koppeling.solver.punten.Gewichten} say how much each
 * counts; a {@link nl.doorstroom.koppeling.solver.punten.Huishoudregel} makes one contribution of those of the members.
 *
 * <p>Invariants: contributions are whole numbers of 1/10.000 point, so they add up to the score to the last digit. The
 * profiles can not hold nationality, origin, mother tongue, religion or sex; a rule of architecture guards that.
 *
 * <p>Sources: the weighing of COA (outstanding opgave and speed, chances of work and schooling, network, advice on the
 * region) in the evaluation of the pilot Regioplaatsing Hart van Brabant; hard grounds in the Integrale Handreiking.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.solver.punten.Puntenmodel}; the method is told in docs/algoritme.md.
 */
@NullMarked
package nl.doorstroom.koppeling.solver.punten;

import org.jspecify.annotations.NullMarked;
