/**
 * The official monthly tables of opvang and huisvesting, as they were printed: areas down, opgaven and realisaties across,
 * every column with its own peildatum and source.
 *
 * <p>Legal basis: none of their own; the taakstelling in them rests on Huisvestingswet 2014 art. 29.
 *
 * <p>Terms: a {@code Maandtabel} is what was printed on a day; a {@code Telverschil} is a printed figure that does not follow
 * from the figures beside it.
 *
 * <p>Invariants: a printed figure is kept as printed, also where it does not add up; what was read in never changes, and a
 * table that differs becomes a version beside the old one; what is not known of a column is left open and shown as "te
 * bevestigen".
 *
 * <p>Start at {@link nl.doorstroom.realisatie.maandtabel.Maandtabellen}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.realisatie.maandtabel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
