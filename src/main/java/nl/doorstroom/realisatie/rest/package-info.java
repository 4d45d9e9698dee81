/**
 * The grootboeken in the REST API: standen for everybody as often as they are published, and for programs with a token every
 * day, the entries behind them and what they hand in.
 *
 * <p>Invariants: without a token only beginnings of months; an entry outside the reach of a program isn't there.
 *
 * <p>Start at {@link nl.doorstroom.realisatie.rest.StandApi} and {@link nl.doorstroom.realisatie.rest.BoekingApi}.
 */
@NullMarked
package nl.doorstroom.realisatie.rest;

import org.jspecify.annotations.NullMarked;
