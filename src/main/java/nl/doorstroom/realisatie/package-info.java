/**
 * Who was housed when, and what was known of it when: the grootboek of every gemeente, in which every past reading stays
 * answerable, and the stand that follows from it.
 *
 * <p>Legal basis: Huisvestingswet 2014 art. 28 and 29; Gemeentewet art. 124 (supervision rests on these figures).
 *
 * <p>Terms: a {@code Boeking} has a day since which it holds ({@code geldigOp}) and a moment since which it is known ({@code
 * geregistreerdOp}); a {@code Lezing} is the grootboek as known at a moment; a {@code Stand} is the voorsprong (+) or
 * achterstand (-) at a peildatum; a peildatum is the beginning of that day.
 *
 * <p>Invariants: the grootboek only grows; a correctie ends what was known and never what was written; a later boeking never
 * changes an earlier reading.
 *
 * <p>Start at {@link nl.doorstroom.realisatie.Boeking} and {@link nl.doorstroom.realisatie.Standrekening}; others use {@link
 * nl.doorstroom.realisatie.Grootboeken} to read and {@link nl.doorstroom.realisatie.Boekhouding} to write.
 */
@ApplicationModule(
        allowedDependencies = {"kern", "platform", "platform :: *", "gebied", "taakstelling", "toegang", "toegang :: *"
        })
@NullMarked
package nl.doorstroom.realisatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
