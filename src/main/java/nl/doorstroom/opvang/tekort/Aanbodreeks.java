package nl.doorstroom.opvang.tekort;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;

/**
 * The places of every gemeente month by month, worked out once for all areas that are asked about.
 *
 * @param maanden of each month the places of the gemeenten that have or get any
 */
public record Aanbodreeks(YearMonth eerste, List<Map<Gebiedscode, Aanbod>> maanden) {
    public Aanbodreeks {
        maanden = List.copyOf(maanden);
    }

    /**
     * What gemeenten together lack, month by month.
     *
     * @param opgave places that they must have at the beginning of a month
     */
    public List<Tekort> tekorten(Collection<Gebiedscode> gemeenten, ToLongFunction<YearMonth> opgave) {
        return IntStream.range(0, maanden.size())
                .mapToObj(nummer -> {
                    var maand = eerste.plusMonths(nummer);
                    return new Tekort(maand, opgave.applyAsLong(maand), samen(gemeenten, maanden.get(nummer)));
                })
                .toList();
    }

    private static Aanbod samen(Collection<Gebiedscode> gemeenten, Map<Gebiedscode, Aanbod> maand) {
        return Aanbod.samen(gemeenten.stream()
                .map(een -> maand.getOrDefault(een, Aanbod.GEEN))
                .toList());
    }
}
