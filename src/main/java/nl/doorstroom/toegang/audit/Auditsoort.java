package nl.doorstroom.toegang.audit;

import java.util.Locale;

/** What a recorded act is about. */
public enum Auditsoort {
    /** Who gets in, who may do what, and what was refused. */
    BEVEILIGING("Beveiliging"),
    /** What was read or changed of the work itself. */
    INHOUD("Inhoud");

    private final String naam;

    Auditsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
