package nl.doorstroom.koppeling.solver;

/** What the engine answers: a plan, or why there can be none. */
public sealed interface Koppeluitkomst permits Koppelvoorstel, OnmogelijkeKoppeling {}
