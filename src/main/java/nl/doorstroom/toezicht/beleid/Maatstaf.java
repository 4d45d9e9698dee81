package nl.doorstroom.toezicht.beleid;

/** Which reading of the grootboek a condition looks at, each with more in it than the one before. */
public enum Maatstaf {
    OP_PEILDATUM("zoals bekend op de peildatum"),
    NA_NAIJL("met wat later is geregistreerd"),
    MET_NIET_VERWERKT("met wat nog niet is verwerkt"),
    MET_NAIJL("met wie in de maand erna verhuisde of in fase 3 zat");

    private final String naam;

    Maatstaf(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
