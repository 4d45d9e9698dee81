package nl.doorstroom.toegang;

import java.util.Locale;

/** For what a permission holds. */
public enum Reikwijdte {
    LANDELIJK("het hele land"),
    /** The gemeenten in the areas of the organisation, or in the part of them that the appointment names. */
    EIGEN_GEBIED("het eigen gebied"),
    EIGEN_ORGANISATIE("de eigen organisatie");

    private final String naam;

    Reikwijdte(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** As the rules in the database know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
