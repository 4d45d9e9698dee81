package nl.doorstroom.toezicht.beleid;

/**
 * What came of looking at one condition.
 *
 * @param zin what was seen, with its figures: a sentence in plain Dutch that is true of the facts
 */
public record Bevinding(Antwoord antwoord, String zin) {
    static Bevinding van(boolean geldt, String zin) {
        return new Bevinding(Antwoord.van(geldt), zin);
    }

    @Override
    public String toString() {
        return antwoord.naam() + ": " + zin;
    }
}
