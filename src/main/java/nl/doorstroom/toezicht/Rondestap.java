package nl.doorstroom.toezicht;

import nl.doorstroom.toegang.Schrijver;

/**
 * Something that happened to a whole round.
 *
 * @param volgnr its place, from 1
 * @param wordt what the round then was: established, or opened again
 * @param reden why it was opened again; empty otherwise
 */
public record Rondestap(int volgnr, Ronde.Staat wordt, String reden, Schrijver door) {}
