package nl.doorstroom.koppeling.solver.punten;

import java.util.List;

/** What a pair of household and gemeente is worth, or why it can not be. */
public sealed interface Beoordeling {
    /**
     * The pair is possible.
     *
     * @param redenen one for every criterion
     */
    record Score(List<Reden> redenen) implements Beoordeling {
        public Score {
            redenen = List.copyOf(redenen);
        }

        /** The sum of the reasons, to the last digit. */
        public Punten totaal() {
            return redenen.stream().map(Reden::punten).reduce(Punten.NUL, Punten::plus);
        }
    }

    /**
     * The pair is ruled out.
     *
     * @param verboden every rule that it breaks, at least one
     */
    record Afgewezen(List<Verbod> verboden) implements Beoordeling {
        public Afgewezen {
            verboden = List.copyOf(verboden);
            if (verboden.isEmpty()) {
                throw new IllegalArgumentException("Afgewezen needs a Verbod.");
            }
        }
    }
}
