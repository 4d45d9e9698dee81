package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * The classes in which a measure is coloured, from low to high. A class runs from its lower bound to just below the next.
 *
 * @param klassen in ascending order
 */
public record Klassen(List<Klasse> klassen) {
    private static final List<String> TAAKSTELLING = List.of("0", "1", "25", "40", "60", "100", "200");
    private static final SequencedMap<String, String> VERANDERING = grenzen(
            "-1000000000",
            "50 of meer minder",
            "-49",
            "20–49 minder",
            "-19",
            "1–19 minder",
            "0",
            "gelijk",
            "1",
            "1–19 meer",
            "20",
            "20–49 meer",
            "50",
            "50 of meer meer");
    private static final SequencedMap<String, String> STAND = grenzen(
            "-1000000000",
            "meer dan 100 achter",
            "-100",
            "26–100 achter",
            "-25",
            "1–25 achter",
            "0",
            "precies op nul",
            "1",
            "1–10 voor",
            "11",
            "11–25 voor",
            "26",
            "meer dan 25 voor");
    private static final SequencedMap<String, String> PERCENTAGE = grenzen(
            "-1000000000",
            "minder dan 20%",
            "20",
            "20–40%",
            "40",
            "40–60%",
            "60",
            "60–80%",
            "80",
            "80–100%",
            "100",
            "100% of meer");
    private static final List<String> OPVANG = List.of("0", "1", "100", "250", "500", "1000", "2000");
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
            case OPVANG_COA, OPVANG_OEKRAINE -> oplopend(OPVANG, hoogste);
            case PER_1000, OPVANG_PER_1000 -> perDuizend(waarden);
            case VERANDERING -> vast(VERANDERING, "b");
            case STAND -> vast(STAND, "b");
            case PERCENTAGE -> vast(PERCENTAGE, "k");
            case OP_SCHEMA -> opSchema();
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
        var groepen = Math.min(6, oplopend.size());
        for (var i = 0; i < groepen; i++) {
            var vanaf = oplopend.get(i * oplopend.size() / groepen);
            var tot = oplopend.get((i + 1) * oplopend.size() / groepen - 1);
            klassen.add(new Klasse(vanaf, "k" + (i + 1), Maat.PER_1000.kaal(vanaf) + "–" + Maat.PER_1000.kaal(tot)));
        }
        return new Klassen(klassen);
    }

    private static Klassen vast(SequencedMap<String, String> labels, String stijl) {
        var klassen = new ArrayList<Klasse>();
        labels.forEach(
                (vanaf, label) -> klassen.add(new Klasse(new BigDecimal(vanaf), stijl + (klassen.size() + 1), label)));
        return new Klassen(klassen);
    }

    private static Klassen opSchema() {
        return new Klassen(List.of(
                new Klasse(new BigDecimal("-2"), "b1", Voortgang.Klasse.ACHTER.naam()),
                new Klasse(new BigDecimal("-1"), "b3", Voortgang.Klasse.MAAND_ACHTER.naam()),
                new Klasse(BigDecimal.ZERO, "b6", Voortgang.Klasse.OP_SCHEMA.naam())));
    }

    /** Labels by lower bound, from low to high. */
    private static SequencedMap<String, String> grenzen(String... paren) {
        var grenzen = new LinkedHashMap<String, String>();
        for (int i = 0; i < paren.length; i += 2) {
            grenzen.put(paren[i], paren[i + 1]);
        }
        return grenzen;
    }
}
