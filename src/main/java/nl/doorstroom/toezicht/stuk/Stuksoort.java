package nl.doorstroom.toezicht.stuk;

/** The papers of supervision (handboek 6). */
public enum Stuksoort {
    INFORMATIEVERZOEK("verzoek om informatie", true),
    UITSLAG("uitslagbrief", true),
    VOORAANKONDIGING("vooraankondiging van indeplaatsstelling", true),
    BESLUIT("besluit tot indeplaatsstelling", true),
    MEDEDELING("mededeling aan Provinciale Staten", false);

    private final String naam;
    private final boolean perGemeente;

    Stuksoort(String naam, boolean perGemeente) {
        this.naam = naam;
        this.perGemeente = perGemeente;
    }

    public String naam() {
        return naam;
    }

    /** Whether it is a letter to one gemeente; otherwise it is about all gemeenten of a round. */
    public boolean isPerGemeente() {
        return perGemeente;
    }

    /** Whether it tells what a round established, and so can't be drawn up before. */
    public boolean isNaVaststelling() {
        return this == UITSLAG || this == MEDEDELING;
    }
}
