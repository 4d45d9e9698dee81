package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Periode;

/** Which kinds of housing count for the taakstelling, on which day, and who says so. What nobody named doesn't count. */
public record Telwijze(List<Regel> regels) {
    /**
     * One kind in one period.
     *
     * @param telt whether a huisvesting in that period counts
     */
    public record Regel(Soort soort, Periode periode, boolean telt, Bron bron) {}

    /** @throws IllegalArgumentException when two rules speak of the same kind on the same day */
    public Telwijze {
        regels = List.copyOf(regels);
        for (var regel : regels) {
            if (regels.stream().filter(ander -> botst(regel, ander)).count() > 1) {
                throw new IllegalArgumentException(
                        "Telwijze says two things of " + regel.soort() + " " + regel.periode());
            }
        }
    }

    private static boolean botst(Regel een, Regel ander) {
        return een.soort().equals(ander.soort())
                && (een.periode().bevat(ander.periode().van())
                        || ander.periode().bevat(een.periode().van()));
    }

    /** Whether a huisvesting of this kind on this day counts. */
    public boolean telt(Soort soort, LocalDate dag) {
        return regels.stream()
                .anyMatch(regel -> regel.telt()
                        && regel.soort().equals(soort)
                        && regel.periode().bevat(dag));
    }

    @Override
    public String toString() {
        return "telwijze van " + regels.size() + " regels";
    }
}
