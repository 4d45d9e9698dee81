package nl.doorstroom.realisatie;

/** What a boeking says. */
public sealed interface Post {
    /** People; negative for what is taken off or, of a beginstand, an achterstand. */
    long aantal();

    /**
     * A stand that somebody told, on the first day of a half-year: what came before is no longer carried over. With it the
     * grootboek of a gemeente begins, or begins anew.
     */
    record Beginstand(long aantal) implements Post {
        @Override
        public String toString() {
            return "beginstand " + aantal;
        }
    }

    /** People to house in the half-year of the day, or more or fewer of them than was said before. */
    record Taakstelling(long aantal) implements Post {
        @Override
        public String toString() {
            return "taakstelling " + aantal;
        }
    }

    /** People who were housed, or are taken off again. */
    record Huisvesting(Soort soort, long aantal) implements Post {
        @Override
        public String toString() {
            return aantal + " " + soort;
        }
    }

    /** How many people were in fase 3, on the move to a home of their own, at the beginning of the day. */
    record Fase3(long aantal) implements Post {
        public Fase3 {
            if (aantal < 0) {
                throw new IllegalArgumentException("Fase3 (" + aantal + ") must be 0 or more.");
            }
        }

        @Override
        public String toString() {
            return aantal + " in fase 3";
        }
    }
}
