package nl.doorstroom.realisatie;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what entries are put in order; of those that are equal in it the newest comes first. */
public enum Boekingvolgorde {
    DAG,
    GEREGISTREERD,
    GEMEENTE,
    SOORT,
    AANTAL;

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Boekingvolgorde> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}
