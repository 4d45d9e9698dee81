package nl.doorstroom.opvang.pijplijn;

/** Why a step takes longer than expected (COA presentation at the Twentse regietafel, 2023). */
public enum Vertraging {
    BEZWAAR("bezwaar of beroep"),
    VERGUNNING("vergunning"),
    BESLUIT("besluit van de gemeente"),
    PARTICIPATIE("participatie van omwonenden"),
    VERBOUWING("verbouwing"),
    WERVING("werving van personeel"),
    ANDERS("iets anders");

    private final String naam;

    Vertraging(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }
}
