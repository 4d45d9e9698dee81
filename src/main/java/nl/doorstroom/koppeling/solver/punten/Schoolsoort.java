package nl.doorstroom.koppeling.solver.punten;

/** The kind of school of a school-going member. */
public enum Schoolsoort {
    BASISONDERWIJS("basisonderwijs"),
    VOORTGEZET_ONDERWIJS("voortgezet onderwijs"),
    SPECIAAL_ONDERWIJS("speciaal onderwijs"),
    MBO("mbo");

    private final String naam;

    Schoolsoort(String naam) {
        this.naam = naam;
    }

    /** The kind as it stands in a Dutch sentence. */
    public String naam() {
        return naam;
    }
}
