package nl.doorstroom.koppeling.solver.punten;

/** Where a member goes to school now. */
public record Schoolgang(Schoolsoort soort, Plek plek) {}
