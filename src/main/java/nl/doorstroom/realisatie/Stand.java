package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.doorstroom.kern.Halfjaar;

/**
 * Where a gemeente stands at the beginning of a day: voorsprong above 0, achterstand below. On the first day of a half-year
 * it is the end of the one before (handboek 4).
 *
 * @param halfjaar of the day before
 * @param begin stand at the beginning of the half-year
 * @param taakstelling of the whole half-year, transfers included
 * @param realisatie people housed in the half-year before the peildatum that count, by kind
 * @param naijl people housed in the month after the half-year; empty unless the peildatum is its end
 * @param fase3 people in fase 3 at the end of that month, as told; empty when nobody told
 */
public record Stand(
        LocalDate peildatum,
        Halfjaar halfjaar,
        long begin,
        long taakstelling,
        SortedMap<Soort, Long> realisatie,
        OptionalLong naijl,
        OptionalLong fase3)
        implements Standuitkomst {
    public Stand {
        realisatie = Collections.unmodifiableSortedMap(new TreeMap<>(realisatie));
    }

    /** People to house in the half-year: the taakstelling with the achterstand on top, or less the voorsprong. */
    public long opgave() {
        return taakstelling - begin;
    }

    /** People housed in the half-year before the peildatum, as far as they count. */
    public long gerealiseerd() {
        return realisatie.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The stand itself. */
    public long eind() {
        return begin + gerealiseerd() - taakstelling;
    }

    /** What a table has that sets what was left of before against the people housed: below 0 when it was the larger. */
    public long netto() {
        return begin + gerealiseerd();
    }

    /** What is left when those count too who were housed in the month after or are about to move; 0 or more. */
    public long restant() {
        return Math.max(0, -(eind() + naijl.orElse(0) + fase3.orElse(0)));
    }

    /**
     * Standen of several gemeenten together.
     *
     * @param standen at least one, all at the same peildatum
     */
    public static Stand samen(List<Stand> standen) {
        var een = standen.getFirst();
        return new Stand(
                een.peildatum,
                een.halfjaar,
                som(standen, Stand::begin),
                som(standen, Stand::taakstelling),
                perSoort(standen),
                bekend(standen, Stand::naijl),
                bekend(standen, Stand::fase3));
    }

    private static long som(List<Stand> standen, ToLongFunction<Stand> wat) {
        return standen.stream().mapToLong(wat).sum();
    }

    private static SortedMap<Soort, Long> perSoort(List<Stand> standen) {
        var samen = new TreeMap<Soort, Long>();
        standen.forEach(stand -> stand.realisatie().forEach((soort, aantal) -> samen.merge(soort, aantal, Long::sum)));
        return samen;
    }

    /** The sum of what is known; empty when nothing is. */
    private static OptionalLong bekend(List<Stand> standen, Function<Stand, OptionalLong> wat) {
        return standen.stream()
                .map(wat)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .reduce(Long::sum);
    }

    @Override
    public String toString() {
        return "stand op " + peildatum + ": begin " + begin + ", opgave " + opgave() + ", gerealiseerd "
                + gerealiseerd() + ", eind " + eind();
    }
}
