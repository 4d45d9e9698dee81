package nl.doorstroom.realisatie.invoer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can mean. */
public enum Veld {
    GEMEENTE("Gemeente", true, "gemeente", "gemeentecode", "gemeentenaam", "gm", "cbscode", "plaats"),
    SOORT("Soort huisvesting", true, "soort", "soorthuisvesting", "huisvesting", "vorm", "categorie", "type"),
    AANTAL("Aantal mensen", true, "aantal", "aantalpersonen", "aantalmensen", "personen", "mensen"),
    GELDIG_OP(
            "Dag van huisvesting",
            true,
            "geldigop",
            "datum",
            "dag",
            "datumhuisvesting",
            "huisvestingsdatum",
            "verhuisdatum",
            "ingangsdatum",
            "gehuisvestop"),
    VERWIJZING(
            "Kenmerk",
            false,
            "referentie",
            "kenmerk",
            "verwijzing",
            "nummer",
            "id",
            "koppeling",
            "koppelnummer",
            "ref");

    private final String naam;
    private final boolean nodig;
    private final List<String> woorden;

    Veld(String naam, boolean nodig, String... woorden) {
        this.naam = naam;
        this.nodig = nodig;
        this.woorden = List.of(woorden);
    }

    public String naam() {
        return naam;
    }

    /** Whether a file can't do without. */
    public boolean nodig() {
        return nodig;
    }

    /** As forms and options name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Veld> find(String code) {
        return Arrays.stream(values()).filter(veld -> veld.code().equals(code)).findFirst();
    }

    /** How well the head of a column fits; 0 for not at all. */
    int past(String kolom) {
        var kaal = kolom.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        int plaats = woorden.indexOf(kaal);
        return plaats < 0 ? 0 : woorden.size() - plaats;
    }
}
