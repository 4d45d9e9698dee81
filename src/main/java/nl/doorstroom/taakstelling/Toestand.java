package nl.doorstroom.taakstelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a version stands in its life: concept, vastgesteld, gepubliceerd and, once a newer version is published,
 * bijgesteld. Only the methods here lead from one to the next.
 */
public sealed interface Toestand {
    /** The word for the screen. */
    String naam();

    /** Still open: may be thrown away. */
    record Concept() implements Toestand {
        /** @param op day of the decision; null when not known */
        public Vastgesteld stelVast(@Nullable LocalDate op) {
            return new Vastgesteld(op);
        }

        @Override
        public String naam() {
            return "concept";
        }
    }

    /** Decided, not yet made known. */
    record Vastgesteld(@Nullable LocalDate op) implements Toestand {
        /** @param gepubliceerd day it was made known; null when not known */
        public Gepubliceerd publiceer(@Nullable LocalDate gepubliceerd) {
            return new Gepubliceerd(op, gepubliceerd);
        }

        @Override
        public String naam() {
            return "vastgesteld";
        }
    }

    /** Made known: never changes any more. */
    record Gepubliceerd(
            @Nullable LocalDate vastgesteld, @Nullable LocalDate op) implements Toestand {
        public Bijgesteld stelBij(Versiecode door) {
            return new Bijgesteld(vastgesteld, op, door);
        }

        @Override
        public String naam() {
            return "gepubliceerd";
        }
    }

    /** Published once and replaced since; stays readable. */
    record Bijgesteld(
            @Nullable LocalDate vastgesteld, @Nullable LocalDate op, Versiecode door) implements Toestand {
        @Override
        public String naam() {
            return "bijgesteld";
        }
    }
}
