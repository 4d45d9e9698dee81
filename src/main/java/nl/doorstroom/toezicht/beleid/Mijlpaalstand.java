package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;

/**
 * How it stands with a milestone of a plan van aanpak.
 *
 * @param zin what the grootboek says of it, with its figures
 */
public record Mijlpaalstand(LocalDate datum, Uitkomst uitkomst, String zin) {
    /** Whether the day has come, and what then was true. */
    public enum Uitkomst {
        OPEN("staat nog open"),
        GEHAALD("is gehaald"),
        GEMIST("is niet gehaald");

        private final String naam;

        Uitkomst(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
