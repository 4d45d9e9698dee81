package nl.doorstroom.koppeling.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One run of one method on one instance.
 *
 * @param totaal points of the plan, NaN when there is none
 * @param bovengrens as the method proves it, NaN when it proves none
 * @param piek most megabytes of heap in use; empty for a method that works outside it
 * @param fouten what the checker found
 */
record Loop(
        Instantiewens wens,
        String methode,
        double totaal,
        double bovengrens,
        double seconden,
        String einde,
        OptionalDouble piek,
        List<String> fouten) {
    Loop {
        fouten = List.copyOf(fouten);
    }

    /** How far the plan can be from the best, in percents of the bound. */
    double verschil() {
        return bovengrens == totaal ? 0 : 100 * (bovengrens - totaal) / Math.abs(bovengrens);
    }

    String keuring() {
        return fouten.isEmpty() ? "goed" : fouten.size() + " FOUT";
    }

    /** The instance as it stands in the first columns of the table. */
    static String geval(Instantiewens wens) {
        return String.format(
                Locale.of("nl", "NL"),
                "%-11s %,7d %6s",
                wens.soort().name().toLowerCase(Locale.ROOT),
                wens.huishoudens(),
                wens.krapte().toPlainString());
    }
}
