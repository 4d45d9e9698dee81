package nl.doorstroom.koppeling.solver.punten;

/**
 * Whether a household of four counts for one or for four. A place is taken by a person, so when every household counted for
 * one, a large family would bring as much as somebody alone and take more room, and would mostly wait.
 */
public enum Telling {
    /** Every person counts the same: points of the household are multiplied by its persons, but for what is a sum already. */
    PER_PERSOON("Elke persoon telt even zwaar"),
    /** Every household counts the same, whatever its size. */
    PER_HUISHOUDEN("Elk huishouden telt even zwaar");

    private final String tekst;

    Telling(String tekst) {
        this.tekst = tekst;
    }

    /** The choice in plain Dutch. */
    public String tekst() {
        return tekst;
    }

    int maal(Huishoudprofiel huishouden) {
        return this == PER_PERSOON ? huishouden.personen() : 1;
    }
}
