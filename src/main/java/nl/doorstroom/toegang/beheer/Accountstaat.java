package nl.doorstroom.toegang.beheer;

/** How an account stands. */
public enum Accountstaat {
    ACTIEF("Kan inloggen"),
    UITGENODIGD("Uitgenodigd"),
    NIET_UITGENODIGD("Geen geldige uitnodiging"),
    ZONDER_ROL("Geen geldige rol"),
    BEEINDIGD("Beëindigd");

    private final String naam;

    Accountstaat(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
