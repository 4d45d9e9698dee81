package nl.doorstroom.opvang.afspraak;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an afspraak about reception stands, and who may bring it where. */
public enum Afspraakstap {
    GEVRAAGD("gevraagd"),
    AANGEBODEN("aangeboden"),
    TOEGEZEGD("toegezegd"),
    RAADSBESLUIT("raadsbesluit genomen"),
    GEREALISEERD("gerealiseerd"),
    AFGEWEZEN("afgewezen"),
    INGETROKKEN("ingetrokken");

    private final String naam;

    Afspraakstap(String naam) {
        this.naam = naam;
    }

    /** As it stands in a table. */
    public String naam() {
        return naam;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step with this code. */
    public static Optional<Afspraakstap> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }

    /** Whether the places count as agreed. */
    public boolean isVast() {
        return this == TOEGEZEGD || this == RAADSBESLUIT || this == GEREALISEERD;
    }

    /** Whether nothing comes after it. */
    public boolean isEinde() {
        return this == AFGEWEZEN || this == INGETROKKEN;
    }

    /** Whether somebody must still answer. */
    public boolean wacht() {
        return this == GEVRAAGD || this == AANGEBODEN;
    }

    /**
     * What may come next. What was asked, the gemeente answers, and the table may write down what it heard; what was offered,
     * only the table takes or refuses.
     */
    public Set<Afspraakstap> volgende(Partij door) {
        return switch (this) {
            case GEVRAAGD ->
                door == Partij.TAFEL ? EnumSet.of(TOEGEZEGD, AFGEWEZEN, INGETROKKEN) : EnumSet.of(TOEGEZEGD, AFGEWEZEN);
            case AANGEBODEN -> door == Partij.TAFEL ? EnumSet.of(TOEGEZEGD, AFGEWEZEN) : EnumSet.of(INGETROKKEN);
            case TOEGEZEGD -> EnumSet.of(RAADSBESLUIT, GEREALISEERD, INGETROKKEN);
            case RAADSBESLUIT -> EnumSet.of(GEREALISEERD, INGETROKKEN);
            case GEREALISEERD -> EnumSet.of(INGETROKKEN);
            case AFGEWEZEN, INGETROKKEN -> EnumSet.noneOf(Afspraakstap.class);
        };
    }
}
