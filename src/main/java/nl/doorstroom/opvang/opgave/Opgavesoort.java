package nl.doorstroom.opvang.opgave;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;

/** For what places are asked, each with the places that count for it (source: Opgavenoverzicht of 2 May 2023). */
public enum Opgavesoort {
    COA("opvang door het COA", Kolom.REGULIER, Kolom.AMV_COA),
    OEKRAINE("opvang van mensen uit Oekraïne", Kolom.OEKRAINE),
    AMV_COA("opvang van amv door het COA", Kolom.AMV_COA),
    AMV_NIDOS("opvang van amv door Nidos", Kolom.AMV_NIDOS);

    private final String naam;
    private final Set<Kolom> kolommen;

    Opgavesoort(String naam, Kolom... kolommen) {
        this.naam = naam;
        this.kolommen = Set.of(kolommen);
    }

    /** As it stands in a sentence. */
    public String naam() {
        return naam;
    }

    /** As it stands in an address or a file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this code. */
    public static Optional<Opgavesoort> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }

    /** The columns whose places count. That of amv lies within that of COA, so the two are never added up. */
    public Set<Kolom> kolommen() {
        return kolommen;
    }
}
