package nl.doorstroom.opvang.locatie;

/** The kinds of reception (handboek 7). Each counts in one column of the Opgavenoverzicht and in no other. */
public enum Locatiesoort {
    GVL("gemeenschappelijke vreemdelingenlocatie", Kolom.REGULIER),
    SATELLIET("satellietlocatie", Kolom.REGULIER),
    ROL("regionale opvanglocatie", Kolom.REGULIER),
    NOODOPVANG("noodopvang", Kolom.NOODOPVANG),
    CRISISNOODOPVANG("crisisnoodopvang", Kolom.CRISISNOODOPVANG),
    OEKRAINE("opvang van mensen uit Oekraïne", Kolom.OEKRAINE),
    POA("procesopvanglocatie voor amv", Kolom.AMV_COA),
    KWV("kleinschalige woonvoorziening voor amv", Kolom.AMV_COA),
    NIDOS("opvang van amv door Nidos", Kolom.AMV_NIDOS);

    /** The columns of the Opgavenoverzicht in which places are counted. */
    public enum Kolom {
        REGULIER,
        NOODOPVANG,
        CRISISNOODOPVANG,
        OEKRAINE,
        AMV_COA,
        AMV_NIDOS
    }

    private final String naam;
    private final Kolom kolom;

    Locatiesoort(String naam, Kolom kolom) {
        this.naam = naam;
        this.kolom = kolom;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }

    public Kolom kolom() {
        return kolom;
    }

    /** Whether veiligheidsregio's arrange it: crisis reception and that of people from Ukraine. */
    public boolean isVanVeiligheidsregio() {
        return kolom == Kolom.CRISISNOODOPVANG || kolom == Kolom.OEKRAINE;
    }
}
