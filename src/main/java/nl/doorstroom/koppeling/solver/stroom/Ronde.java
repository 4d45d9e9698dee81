package nl.doorstroom.koppeling.solver.stroom;

import java.util.List;

/** What was decided in a round, and what it leaves to the next. */
public record Ronde(List<Besluit> besluiten, Stand stand) {
    public Ronde {
        besluiten = List.copyOf(besluiten);
    }

    /** A household goes to a place, by its place in the list; who is not decided on waits. */
    public record Besluit(Aankomst wie, int plaats) {
        /** What the pair is worth. */
        public double punten() {
            return wie.punten()[plaats];
        }
    }

    /** Points of all who got a place in this round. */
    public double totaal() {
        return besluiten.stream().mapToDouble(Besluit::punten).sum();
    }
}
