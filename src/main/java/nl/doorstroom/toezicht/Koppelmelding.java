package nl.doorstroom.toezicht;

import nl.doorstroom.kern.Bron;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;

/**
 * A koppelcijfer as it was told once. What was told before of the same day stays readable.
 *
 * @param nummer in the order in which they were told
 * @param bron where COA told it
 */
public record Koppelmelding(long nummer, Koppelcijfer cijfer, Bron bron, Schrijver door) {}
