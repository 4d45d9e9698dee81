package nl.doorstroom.toezicht;

import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;

/**
 * Whether the reason of a gemeente is a good one, and why.
 *
 * @param motivering never blank, and nothing personal
 */
public record Weging(Verwijtbaarheid verwijtbaarheid, String motivering, Schrijver door) {}
