package nl.doorstroom.koppeling.solver.woning;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * A household with the home it gets.
 *
 * @param redenen add up to the points
 */
public record Toewijzing(Woningzoeker zoeker, Woning woning, List<Woningreden> redenen) {
    public Toewijzing {
        redenen = List.copyOf(redenen);
    }

    /** The sum of the reasons, to the last digit. */
    public Punten punten() {
        return redenen.stream().map(Woningreden::punten).reduce(Punten.NUL, Punten::plus);
    }

    @Override
    public String toString() {
        return zoeker.nummer() + " in " + woning.nummer() + ", " + punten().inWoorden() + ". "
                + redenen.stream().map(Woningreden::zin).collect(Collectors.joining(" "));
    }
}
