/**
 * The second stage: which household gets which home, inside one gemeente or region. One household per home; the plan with
 * the most points, proven exact.
 *
 * <p>Terms: a {@link nl.doorstroom.koppeling.solver.woning.Woningzoeker} and a {@link
 * nl.doorstroom.koppeling.solver.woning.Woning} fit unless a {@link
 * nl.doorstroom.koppeling.solver.woning.Belemmering} stands between them; of a pair that can not be, all of them are told.
 *
 * <p>Invariants: a pair counts in whole numbers of 1/10.000 point; equal plans are settled by the numbers of households and
 * homes, so the order of the question does not matter.
 *
 * <p>Sources: rooms, most persons, access, rent and date of an offer as municipalities give them; one fitting offer.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.solver.woning.Woningkoppelaar}.
 */
@NullMarked
package nl.doorstroom.koppeling.solver.woning;

import org.jspecify.annotations.NullMarked;
