package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes in which a measure is coloured, from low to high. A class runs from its lower bound to just below the next.
 *
 * @param klassen in ascending order
 */
public record Klassen(List<Klasse> klassen) {
    private static final List<String> TAAKSTELLING = List.of("0", "1", "25", "40", "60", "100", "200");
    private static final List<String> AMV = List.of("0", "1", "5", "7", "10", "20", "40");

    public Klassen {
        klassen = List.copyOf(klassen);
    }

    /** @param stijl class in the stylesheet: {@code geen}, {@code k1} to {@code k7} or {@code b1} to {@code b7} */
    public record Klasse(BigDecimal vanaf, String stijl, String label) {}

    static Klassen van(Maat maat, List<BigDecimal> waarden) {
        var hoogste = waarden.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return switch (maat) {
            case TAAKSTELLING -> oplopend(TAAKSTELLING, hoogste);
            case AMV -> oplopend(AMV, hoogste);
            case PER_1000 -> perDuizend(waarden);
            case VERANDERING -> verandering();
        };
    }

    /** The style of a value; {@code geen} without one. */
    String stijl(@Nullable BigDecimal waarde) {
        if (waarde == null) {
            return "geen";
        }
        var stijl = "geen";
        for (var klasse : klassen) {
            if (waarde.compareTo(klasse.vanaf()) >= 0) {
                stijl = klasse.stijl();
            }
        }
        return stijl;
    }

    /** Whole numbers with 0 apart; the last class ends at the highest value there is. */
    private static Klassen oplopend(List<String> grenzen, BigDecimal hoogste) {
        var klassen = new ArrayList<Klasse>();
        klassen.add(new Klasse(BigDecimal.ZERO, "geen", "0"));
        for (var i = 1; i < grenzen.size(); i++) {
            var vanaf = new BigDecimal(grenzen.get(i));
            var tot = i + 1 < grenzen.size() ? new BigDecimal(grenzen.get(i + 1)).subtract(BigDecimal.ONE) : hoogste;
            if (vanaf.compareTo(hoogste) <= 0) {
                klassen.add(new Klasse(
                        vanaf,
                        "k" + i,
                        Maat.TAAKSTELLING.kaal(vanaf) + "–" + Maat.TAAKSTELLING.kaal(tot.min(hoogste))));
            }
        }
        return new Klassen(klassen);
    }

    /** Six groups of about as many gemeenten: the values lie so close that fixed bounds would colour all alike. */
    private static Klassen perDuizend(List<BigDecimal> waarden) {
        var oplopend =
                waarden.stream().filter(waarde -> waarde.signum() > 0).sorted().toList();
        var klassen = new ArrayList<Klasse>();
        klassen.add(new Klasse(BigDecimal.ZERO, "geen", "0"));
        for (var i = 0; i < 6 && !oplopend.isEmpty(); i++) {
            var vanaf = oplopend.get(i * oplopend.size() / 6);
            var tot = oplopend.get((i + 1) * oplopend.size() / 6 - 1);
            klassen.add(new Klasse(vanaf, "k" + (i + 1), Maat.PER_1000.kaal(vanaf) + "–" + Maat.PER_1000.kaal(tot)));
        }
        return new Klassen(klassen);
    }

    private static Klassen verandering() {
        var labels = List.of(
                "50 of meer minder",
                "20–49 minder",
                "1–19 minder",
                "gelijk",
                "1–19 meer",
                "20–49 meer",
                "50 of meer meer");
        var grenzen = List.of("-1000000000", "-49", "-19", "0", "1", "20", "50");
        var klassen = new ArrayList<Klasse>();
        for (var i = 0; i < labels.size(); i++) {
            klassen.add(new Klasse(new BigDecimal(grenzen.get(i)), "b" + (i + 1), labels.get(i)));
        }
        return new Klassen(klassen);
    }
}
