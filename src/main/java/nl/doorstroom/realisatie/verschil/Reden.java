package nl.doorstroom.realisatie.verschil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a gemeente and COA count differently. */
public enum Reden {
    NA_IJL("verhuisd, maar bij COA nog niet verwerkt"),
    NAREIZIGERS("nareizigers die bij COA nog niet bekend zijn"),
    ANDERE_MAAND("in een andere maand geteld"),
    TELT_NIET_MEE("de soort huisvesting telt niet mee"),
    VERHUISD("verhuisd van of naar een andere gemeente"),
    DUBBEL("dubbel geteld"),
    ANDERS("een andere reden");

    private final String naam;

    Reden(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** As it stands in forms and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reden with this code. */
    public static Optional<Reden> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}
