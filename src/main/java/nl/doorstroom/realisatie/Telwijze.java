package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Periode;

/**
 * Which kinds of housing count for the taakstelling, on which day, and who says so. Of rules that speak of the same day the
 * one that was registered last holds; what nobody named doesn't count.
 *
 * @param regels in the order in which they were registered
 */
public record Telwijze(List<Regel> regels) {
    /**
     * One kind in one period.
     *
     * @param telt whether a huisvesting in that period counts
     */
    public record Regel(Soort soort, Periode periode, boolean telt, Bron bron, Instant geregistreerdOp) {
        private boolean gaatOver(Soort een, LocalDate dag) {
            return soort.equals(een) && periode.bevat(dag);
        }
    }

    public Telwijze {
        regels = List.copyOf(regels);
    }

    /** The rules as they were known at a moment. */
    public Telwijze bekendOp(Instant moment) {
        return new Telwijze(regels.stream()
                .filter(regel -> !regel.geregistreerdOp().isAfter(moment))
                .toList());
    }

    /** Whether a huisvesting of this kind on this day counts. */
    public boolean telt(Soort soort, LocalDate dag) {
        return regels.stream()
                .filter(regel -> regel.gaatOver(soort, dag))
                .reduce((_, later) -> later)
                .map(Regel::telt)
                .orElse(false);
    }

    /** The days on which counting may change. */
    Stream<LocalDate> grenzen() {
        return regels.stream()
                .map(Regel::periode)
                .flatMap(periode -> Stream.concat(Stream.of(periode.van()), periode.einde().stream()));
    }

    @Override
    public String toString() {
        return "telwijze van " + regels.size() + " regels";
    }
}
