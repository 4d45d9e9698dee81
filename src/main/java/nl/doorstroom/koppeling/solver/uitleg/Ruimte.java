package nl.doorstroom.koppeling.solver.uitleg;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a household does not go to a place that is worth more to it than what it got.
 *
 * @param vrij persons for whom there is room left there in the plan, 0 or more
 * @param nodig persons of the household
 * @param regels names of the rules that the plan keeps besides
 */
public record Ruimte(int vrij, int nodig, List<String> regels) {
    public Ruimte {
        regels = List.copyOf(regels);
    }

    /** Whether the room left is too small for the household. */
    public boolean isTeKlein() {
        return vrij < nodig;
    }

    String tekst() {
        if (isTeKlein()) {
            return "daar is in dit plan nog plaats voor " + personen(vrij) + " en het huishouden telt er " + nodig;
        }
        return regels.isEmpty()
                ? "daar is nog plaats: op dit punt kan het plan beter"
                : "daar is nog plaats, maar het plan moet zich ook houden aan: "
                        + regels.stream().collect(Collectors.joining("; "));
    }

    private static String personen(int aantal) {
        return aantal == 0 ? "niemand" : Woorden.aantal(aantal, "persoon", "personen");
    }
}
