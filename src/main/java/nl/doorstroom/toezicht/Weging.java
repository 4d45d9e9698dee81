package nl.doorstroom.toezicht;

import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;

/**
 * Whether the reason of a gemeente is a good one, and why.
 *
 * @param volgnr its place among those about this gemeente in this round, from 1
 * @param motivering never blank, and nothing personal
 */
public record Weging(int volgnr, Verwijtbaarheid verwijtbaarheid, String motivering, Schrijver door) {}
