package nl.doorstroom.realisatie.verschil;

import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatiesoort;

/** The two that count. */
public enum Partij {
    GEMEENTE("gemeente"),
    COA("COA");

    private final String naam;

    Partij(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** As it is stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Partij ander() {
        return this == GEMEENTE ? COA : GEMEENTE;
    }

    /** For which of the two whoever acts speaks; empty for all others. */
    public static Optional<Partij> nu() {
        return Handelend.nu() instanceof Handelende.Gebruiker gebruiker
                ? van(gebruiker.bij().soort())
                : Optional.empty();
    }

    private static Optional<Partij> van(Organisatiesoort soort) {
        return switch (soort) {
            case GEMEENTE -> Optional.of(GEMEENTE);
            case COA -> Optional.of(COA);
            default -> Optional.empty();
        };
    }
}
