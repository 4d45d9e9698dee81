package nl.doorstroom.koppeling.audit;

/** As registered in the Basisregistratie Personen. */
public enum Geslacht {
    VROUW("vrouw"),
    MAN("man"),
    ONBEKEND("onbekend");

    private final String naam;

    Geslacht(String naam) {
        this.naam = naam;
    }

    /** The word as it stands in a table. */
    public String naam() {
        return naam;
    }
}
