package nl.doorstroom.opvang.afspraak;

import java.util.Locale;

/** On whose behalf a step is taken. */
public enum Partij {
    TAFEL("de regietafel"),
    GEMEENTE("de gemeente");

    private final String naam;

    Partij(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The party with this code; throws when there is none. */
    public static Partij van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
