package nl.doorstroom.opvang.locatie;

/** Who answers for a locatie. */
public enum Partij {
    COA("COA"),
    GEMEENTE("gemeente"),
    VEILIGHEIDSREGIO("veiligheidsregio"),
    NIDOS("Nidos");

    private final String naam;

    Partij(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }
}
