package nl.doorstroom.toezicht;

import nl.doorstroom.toezicht.beleid.Beleidsregel;

/**
 * What was established about a gemeente.
 *
 * @param regel by which it was judged
 */
public record Vastgesteldoordeel(Rondecode ronde, Beleidsregel regel, Gemeenteoordeel oordeel) {}
