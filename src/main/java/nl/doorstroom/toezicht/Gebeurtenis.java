package nl.doorstroom.toezicht;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the dossier of a gemeente, as the timeline tells it.
 *
 * @param dag on which it happened, or of which it tells
 * @param wat what it is, in a few words
 * @param uitleg figures, reasons; may be empty
 * @param href where it can be read in full; null when here is all there is
 */
public record Gebeurtenis(
        LocalDate dag,
        Soort soort,
        String wat,
        String uitleg,
        @Nullable String href) {
    /** What kind of thing it is; by these the timeline is filtered. */
    public enum Soort {
        STAND("stand"),
        OORDEEL("oordeel"),
        BESLUIT("besluit"),
        AFSPRAAK("afspraak"),
        BRIEF("brief"),
        INFORMATIE("informatie"),
        GESPREK("gesprek"),
        UITVOERING("uitvoering");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
