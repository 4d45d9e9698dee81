package nl.doorstroom.koppeling.audit;

/** By what the report divides people into groups. */
public enum Indeling {
    GESLACHT("geslacht"),
    LEEFTIJD("leeftijd"),
    OPLEIDING("opleiding"),
    GROOTTE("grootte van het huishouden"),
    HERKOMST("herkomst");

    private final String naam;

    Indeling(String naam) {
        this.naam = naam;
    }

    /** The division as it stands above a table. */
    public String naam() {
        return naam;
    }
}
