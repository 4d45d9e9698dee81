package nl.doorstroom.koppeling.audit;

/** Age in years, in classes wide enough to hide who it is. */
public enum Leeftijdsklasse {
    TOT_18("tot 18 jaar"),
    VAN_18_TOT_35("18 tot 35 jaar"),
    VAN_35_TOT_55("35 tot 55 jaar"),
    VANAF_55("55 jaar en ouder");

    private final String naam;

    Leeftijdsklasse(String naam) {
        this.naam = naam;
    }

    /** The class as it stands in a table. */
    public String naam() {
        return naam;
    }
}
