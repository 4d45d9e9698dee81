package nl.doorstroom.toezicht;

import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;

/**
 * How a supervisor weighs the reason of a gemeente.
 *
 * @param motivering why; 1 to 4,000 characters, and nothing personal
 */
public record Weegvraag(Verwijtbaarheid verwijtbaarheid, String motivering) {}
