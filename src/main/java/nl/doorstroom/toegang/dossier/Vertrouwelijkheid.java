package nl.doorstroom.toegang.dossier;

/** Why a dossier isn't for everybody. */
public enum Vertrouwelijkheid {
    PERSOONSGEGEVENS("Persoonsgegevens"),
    /** Treden and verwijtbaarheid; the backlog itself is public. */
    BESTUURLIJK("Bestuurlijk vertrouwelijk");

    private final String naam;

    Vertrouwelijkheid(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
