package nl.doorstroom.koppeling.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How the engine works on a question.
 *
 * @param zaad the same seed gives the same plan
 * @param draden threads at work; the plan is the same for any number
 * @param tijd longest time at work; a search that ends because of it may give another plan on a slower machine
 * @param voortgang told now and then how far the search is, on one of the threads at work
 * @param afbreken asked now and then; true ends the search with the best plan so far
 */
public record Koppelinstelling(
        long zaad, int draden, Duration tijd, Consumer<Voortgang> voortgang, BooleanSupplier afbreken) {
    public Koppelinstelling {
        if (draden < 1 || tijd.isNegative() || tijd.isZero()) {
            throw new IllegalArgumentException(
                    "Koppelinstelling needs 1 or more draden (" + draden + ") and some tijd (" + tijd + ").");
        }
    }

    /** Seed 1, both processors and at most twenty seconds. */
    public static Koppelinstelling gewoon() {
        return new Koppelinstelling(1, 2, Duration.ofSeconds(20), stap -> {}, () -> false);
    }

    public Koppelinstelling metZaad(long ander) {
        return new Koppelinstelling(ander, draden, tijd, voortgang, afbreken);
    }

    public Koppelinstelling metDraden(int aantal) {
        return new Koppelinstelling(zaad, aantal, tijd, voortgang, afbreken);
    }

    public Koppelinstelling metTijd(Duration andere) {
        return new Koppelinstelling(zaad, draden, andere, voortgang, afbreken);
    }

    public Koppelinstelling metVoortgang(Consumer<Voortgang> luisteraar) {
        return new Koppelinstelling(zaad, draden, tijd, luisteraar, afbreken);
    }

    public Koppelinstelling metAfbreken(BooleanSupplier vraag) {
        return new Koppelinstelling(zaad, draden, tijd, voortgang, vraag);
    }
}
