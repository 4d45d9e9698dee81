package nl.doorstroom.koppeling.solver.punten;

/** The age of a member, no finer than the criteria need. */
public enum Leeftijdsgroep {
    /** Up to 17 years. */
    KIND,
    /** From 18 up to and including 66 years: whom the criteria on work and schooling concern. */
    WERKZAME_LEEFTIJD,
    /** From 67 years. */
    OUDER
}
