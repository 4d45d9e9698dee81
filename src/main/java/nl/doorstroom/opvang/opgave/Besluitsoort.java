package nl.doorstroom.opvang.opgave;

import java.util.Locale;

/** What kind of decision lays down how many places there must be. */
public enum Besluitsoort {
    CAPACITEITSBESLUIT("capaciteitsbesluit van het COA"),
    OEKRAINE("afspraak over de opvang van mensen uit Oekraïne"),
    NIDOS("opgave van Nidos");

    private final String naam;

    Besluitsoort(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; throws when there is none. */
    public static Besluitsoort van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
