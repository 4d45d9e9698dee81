package nl.doorstroom.koppeling.solver.punten;

/** The level of schooling somebody reached, wherever that was. */
public enum Opleidingsniveau {
    GEEN("geen afgeronde opleiding"),
    BASIS("basisonderwijs"),
    VOORTGEZET("voortgezet onderwijs"),
    MBO("middelbaar beroepsonderwijs"),
    HOGER("hoger onderwijs");

    private final String naam;

    Opleidingsniveau(String naam) {
        this.naam = naam;
    }

    /** The level as it stands in a Dutch sentence. */
    public String naam() {
        return naam;
    }
}
