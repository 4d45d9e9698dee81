package nl.doorstroom.realisatie.maandtabel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The shapes that official monthly tables have. */
public enum Tabelvorm {
    /** Tabel 1 of the Opgavenoverzicht. */
    OPGAVEN("Opgaven opvang en huisvesting", true),
    /** Tabel 2 of the Opgavenoverzicht. */
    AMV("Opgaven alleenstaande minderjarigen (amv)", false);

    private final String naam;
    private final boolean metRegios;

    Tabelvorm(String naam, boolean metRegios) {
        this.naam = naam;
        this.metRegios = metRegios;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String naam() {
        return naam;
    }

    /** Whether it has lines of veiligheidsregio's beneath those of their provincie. */
    public boolean heeftRegios() {
        return metRegios;
    }

    /** The shape with this code. */
    public static Optional<Tabelvorm> find(String code) {
        return Arrays.stream(values()).filter(vorm -> vorm.code().equals(code)).findFirst();
    }
}
