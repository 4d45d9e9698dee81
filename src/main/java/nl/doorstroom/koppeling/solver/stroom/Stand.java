package nl.doorstroom.koppeling.solver.stroom;

import java.util.List;

/**
 * All that one round leaves to the next.
 *
 * @param ronde how many rounds are decided
 * @param vrij persons for whom there is room left, for every place
 * @param prijzen points per person for every place; those of a full place are of when it still had room
 * @param wachtend who arrived and has no place
 * @param aangekomen everybody who arrived since the first round, with or without a place
 */
public record Stand(
        int ronde, List<Integer> vrij, List<Double> prijzen, List<Aankomst> wachtend, List<Aankomst> aangekomen) {
    public Stand {
        vrij = List.copyOf(vrij);
        prijzen = List.copyOf(prijzen);
        wachtend = List.copyOf(wachtend);
        aangekomen = List.copyOf(aangekomen);
        if (ronde < 0 || vrij.size() != prijzen.size() || vrij.stream().anyMatch(personen -> personen < 0)) {
            throw new IllegalArgumentException(
                    "Stand after " + ronde + " rondes needs room of 0 or more and a price for every place.");
        }
    }

    /** The prices as the advice for one household asks for them. */
    public double[] prijzenVoorAdvies() {
        return prijzen.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
