package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.OptionalLong;
import nl.doorstroom.toegang.Schrijver;

/**
 * A talk between a gemeente and the provincie, as it was noted.
 *
 * @param besproken what was talked about; nothing personal
 * @param afgesproken what was agreed; may be empty, and nothing personal
 * @param vervangt the number of the note in whose place it comes; empty when it is new
 */
public record Gesprek(
        long nummer,
        LocalDate gehoudenOp,
        Soort soort,
        String besproken,
        String afgesproken,
        OptionalLong vervangt,
        Schrijver door) {
    /** Between whom. */
    public enum Soort {
        AMBTELIJK("ambtelijk"),
        BESTUURLIJK("bestuurlijk");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
