/**
 * Reading files with realisatie in: which column means what, what a line says, which lines are in the grootboek already, and
 * the way of a file from receipt through a trial to booking.
 *
 * <p>Legal basis: Huisvestingswet 2014 art. 28; AVG art. 5 (a file is kept no longer than it takes, a reference not at all).
 *
 * <p>Terms: a {@code Toewijzing} says which column means what; a {@code Proef} is all that would come of booking; a line is
 * known again by its {@code sleutel}, a keyed hash of its source and what makes it itself.
 *
 * <p>Invariants: a file is booked as it was tried out and confirmed, as a whole or not at all; a file on its way is seen by
 * the organisation that handed it in and by nobody else.
 *
 * <p>Start at {@link nl.doorstroom.realisatie.invoer.Invoeren}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.realisatie.invoer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
