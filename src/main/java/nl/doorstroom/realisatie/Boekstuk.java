package nl.doorstroom.realisatie;

import java.util.Locale;
import java.util.UUID;
import nl.doorstroom.kern.Bron;

/**
 * What boekingen come from: a file, a message of a program, a decision or somebody's hand.
 *
 * @param bron who says so
 * @param auteur role and organisation of who entered it, as they were called then; the audit knows the person
 * @param synthetisch made up for an example
 */
public record Boekstuk(UUID id, Wijze wijze, Bron bron, String auteur, boolean synthetisch) {
    /** How the boekingen came in. */
    public enum Wijze {
        HAND("met de hand"),
        INVOER("uit een bestand"),
        API("van een programma"),
        TAAKSTELLING("uit een taakstelling"),
        VOORBEELD("voorbeeld");

        private final String naam;

        Wijze(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        /** As the database and the API know it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return bron + ", " + wijze.naam();
    }
}
