package nl.doorstroom.koppeling.solver;

import java.util.BitSet;

/** A rule that a plan keeps, besides the capacity of the places and the pairs that are ruled out. */
public sealed interface Koppelregel {
    /** How a person names the rule, for instance {@code Flevoland, eerste helft van het jaar}. */
    String naam();

    /**
     * A household that goes to one place whatever its points: it was linked before, or somebody decided so.
     *
     * @param huishouden its place in the question
     * @param plaats the place's place in the question
     */
    record Vastgezet(String naam, int huishouden, int plaats) implements Koppelregel {}

    /**
     * What a group of households together does to a group of places: between a minimum and a maximum. A place with a
     * minimum, a province, a region, the spread of large families, a floor for a group and an intake path are all such
     * rows.
     *
     * @param huishoudens which households count, by their place in the question
     * @param plaatsen at which places, by their place in the question
     * @param maat what is counted
     * @param minimum 0 or more; 0 demands nothing
     * @param maximum at least the minimum; {@link Double#POSITIVE_INFINITY} limits nothing
     */
    record Rij(String naam, BitSet huishoudens, BitSet plaatsen, Maat maat, double minimum, double maximum)
            implements Koppelregel {
        public Rij {
            if (!(minimum >= 0 && minimum <= maximum)) {
                throw new IllegalArgumentException(
                        "Rij " + naam + " needs 0 <= minimum (" + minimum + ") <= maximum (" + maximum + ").");
            }
            huishoudens = (BitSet) huishoudens.clone();
            plaatsen = (BitSet) plaatsen.clone();
        }

        @Override
        public BitSet huishoudens() {
            return (BitSet) huishoudens.clone();
        }

        @Override
        public BitSet plaatsen() {
            return (BitSet) plaatsen.clone();
        }
    }

    /** What a row counts of every household that it places. */
    enum Maat {
        PERSONEN,
        HUISHOUDENS,
        PUNTEN
    }
}
