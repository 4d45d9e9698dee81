package nl.doorstroom.toezicht.ladder;

import java.util.Optional;

/**
 * A step of the ladder as a provincie calls it.
 *
 * @param stap what it is by law
 * @param termijn how long the gemeente has in it; empty when the provincie tells none or it is to be confirmed
 * @param actief whether it counts as active supervision
 */
public record Trede(Stap stap, String naam, Optional<Termijn> termijn, boolean actief) {
    /** The six steps of the national ladder, lowest first (handboek 6). */
    public enum Stap {
        SIGNALEREN("signaleren"),
        INFORMATIE("informatie opvragen en valideren"),
        AFSPRAKEN("afspraken over acties, termijnen en vervolg"),
        VOORAANKONDIGING("vooraankondiging van indeplaatsstelling"),
        BESLUIT("besluit tot indeplaatsstelling"),
        UITVOERING("uitvoering op kosten van de gemeente");

        private final String naam;

        Stap(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        /**
         * The step with this number.
         *
         * @param nummer 1 to 6
         */
        public static Stap van(int nummer) {
            return values()[nummer - 1];
        }

        /** From 1, as the ladder is spoken of. */
        public int nummer() {
            return ordinal() + 1;
        }
    }

    public Trede {
        if (naam.isBlank()) {
            throw new IllegalArgumentException("Trede " + stap.nummer() + " needs a name.");
        }
    }

    @Override
    public String toString() {
        return stap.nummer() + " " + naam;
    }
}
