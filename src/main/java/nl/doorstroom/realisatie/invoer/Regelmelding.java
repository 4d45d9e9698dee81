package nl.doorstroom.realisatie.invoer;

import java.util.Locale;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * What a trial says of one line.
 *
 * @param boeking number of the entry it is about; null when of none
 */
public record Regelmelding(
        int regel,
        Soort soort,
        String veld,
        String waarde,
        String uitleg,
        @Nullable Long boeking) {
    /** What kind of message. */
    public enum Soort {
        FOUT("Fout"),
        GEWIJZIGD("Gewijzigd"),
        BEKEND("Al geboekt"),
        VOORBEELD("Voorbeeld");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Regelmelding van(Invoerfout fout) {
        return new Regelmelding(fout.regel(), Soort.FOUT, fout.veld(), fout.waarde(), fout.uitleg(), null);
    }

    @Override
    public String toString() {
        return "regel " + regel + ", " + veld + " (" + waarde + "): " + uitleg;
    }
}
