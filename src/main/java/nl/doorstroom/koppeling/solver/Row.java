package nl.doorstroom.koppeling.solver;

import java.util.BitSet;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;

/**
 * A rule about a group of households at a group of places, as far as it is left to decide.
 *
 * @param rule which rule of the question it is
 * @param minimum minus infinity when nothing is demanded; negative when the fixed households do more than is demanded
 */
record Row(int rule, BitSet households, BitSet places, Maat measure, double minimum, double maximum) {
    boolean counts(int household, int place) {
        return households.get(household) && places.get(place);
    }

    /** The minimum as far as it can matter: only points can add up to less than 0. */
    double lower() {
        return minimum <= 0 && measure != Maat.PUNTEN ? Double.NEGATIVE_INFINITY : minimum;
    }

    /** What a pair adds to the row. */
    double coefficient(int persons, double points) {
        return switch (measure) {
            case PERSONEN -> persons;
            case HUISHOUDENS -> 1;
            case PUNTEN -> points;
        };
    }
}
