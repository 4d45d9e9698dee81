package nl.doorstroom.realisatie.verschil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it is with a month of a gemeente. */
public enum Verschilstaat {
    OPEN("open"),
    ONTBREEKT("telling ontbreekt"),
    VERKLAARD("verklaard"),
    GECORRIGEERD("gecorrigeerd"),
    GELIJK("gelijk");

    private final String naam;

    Verschilstaat(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The staat with this code. */
    public static Optional<Verschilstaat> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}
