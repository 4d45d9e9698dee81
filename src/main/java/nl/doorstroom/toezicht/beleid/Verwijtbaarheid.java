package nl.doorstroom.toezicht.beleid;

/** Whether a gemeente is to blame for a taakstelling that it did not meet. Only a person says so, and why. */
public enum Verwijtbaarheid {
    VERSCHOONBAAR("verschoonbaar"),
    VERWIJTBAAR("verwijtbaar");

    private final String naam;

    Verwijtbaarheid(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
