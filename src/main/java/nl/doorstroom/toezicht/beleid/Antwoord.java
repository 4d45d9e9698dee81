package nl.doorstroom.toezicht.beleid;

/** Whether a condition holds; {@code ONBEKEND} when something must be found out or judged first. */
public enum Antwoord {
    JA("ja"),
    NEE("nee"),
    ONBEKEND("nog niet bekend");

    private final String naam;

    Antwoord(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    static Antwoord van(boolean geldt) {
        return geldt ? JA : NEE;
    }

    Antwoord omgekeerd() {
        return switch (this) {
            case JA -> NEE;
            case NEE -> JA;
            case ONBEKEND -> ONBEKEND;
        };
    }
}
