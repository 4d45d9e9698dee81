package nl.doorstroom.toezicht;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A term that runs: who must have done what by when.
 *
 * @param tot the last day, a working day where the law says so
 * @param wat what is expected, as a clause: <i>antwoord op het verzoek om informatie</i>
 * @param href where it is done
 */
public record Looptermijn(Gebiedscode gemeente, LocalDate tot, String wat, Partij aanZet, String href) {
    /** Whose turn it is. */
    public enum Partij {
        GEMEENTE("gemeente"),
        PROVINCIE("provincie");

        private final String naam;

        Partij(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
