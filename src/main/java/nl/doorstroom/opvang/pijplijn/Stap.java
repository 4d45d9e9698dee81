package nl.doorstroom.opvang.pijplijn;

import java.util.Arrays;
import java.util.List;

/** The steps from a first call to an open locatie, in order (handboek 7, source 003). */
public enum Stap {
    MELDING("melding"),
    PAPIEREN_SCHOUW("papieren schouw"),
    PRAKTIJKSCHOUW("praktijkschouw"),
    GEMEENTE("gemeente"),
    VERGUNNING("vergunning"),
    VERBOUWING("verbouwing, participatie en werving");

    private final String naam;

    Stap(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }

    /** This step and all after it. */
    public List<Stap> nogTeGaan() {
        return Arrays.stream(values()).filter(een -> een.compareTo(this) >= 0).toList();
    }
}
