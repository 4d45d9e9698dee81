package nl.doorstroom.realisatie;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The people who were housed in each month and count, of one gemeente in one reading: a month is that of the move, not of the
 * registration.
 *
 * @param perMaand by soort; a month in which nothing counts is not among them
 */
public record Maandrealisatie(SortedMap<YearMonth, SortedMap<Soort, Long>> perMaand) {
    public Maandrealisatie {
        perMaand = Collections.unmodifiableSortedMap(perMaand);
    }

    /** People of a month, by soort. */
    public SortedMap<Soort, Long> perSoort(YearMonth maand) {
        return perMaand.getOrDefault(maand, Collections.emptySortedMap());
    }

    /** People of a month together; below 0 when more were taken off than housed. */
    public long totaal(YearMonth maand) {
        return perSoort(maand).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Sums per month what a grootboek had at a moment of the stretches of days that lie in these months. */
    static Maandrealisatie van(Gemeenteboek boek, Maandvakken maanden) {
        var optelling = boek.tel(
                maanden.bekendOp(), maanden.vakken(), maanden.kolommen().aantal());
        var perMaand = new TreeMap<YearMonth, SortedMap<Soort, Long>>();
        for (int vak = 0; vak < maanden.vakken().aantal(); vak++) {
            var dag = maanden.vakken().begin(vak);
            for (var soort : maanden.kolommen().soorten()) {
                int kolom = maanden.kolommen().van(soort);
                if (maanden.telt(soort, dag) && optelling.isGeboekt(vak, kolom)) {
                    perMaand.computeIfAbsent(YearMonth.from(dag), _ -> new TreeMap<>())
                            .merge(soort, optelling.aantal(vak, kolom), Long::sum);
                }
            }
        }
        return new Maandrealisatie(perMaand);
    }
}
