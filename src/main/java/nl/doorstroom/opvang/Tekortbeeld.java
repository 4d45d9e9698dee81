package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.tekort.Doorslag;
import nl.doorstroom.opvang.tekort.Tekort;
import nl.doorstroom.opvang.tekort.Wegval;

/**
 * Where an area stands and what is to be expected.
 *
 * @param nu places today
 * @param bewoners people at those locaties by the last count; empty when nobody counted
 * @param maanden the beginnings of the months to come
 * @param opgaven the opgave of each of those months; empty where there is none
 * @param halfjaar the month, half a year on, of which {@code doorslag} tells
 * @param wegval what falls away within half a year
 * @param doorslag what decides most how it will be then
 */
public record Tekortbeeld(
        Gebied gebied,
        LocalDate vandaag,
        long nu,
        Optional<Telling> bewoners,
        List<Tekort> maanden,
        List<Optional<Opgave>> opgaven,
        Tekort halfjaar,
        List<Wegval> wegval,
        List<Doorslag> doorslag) {
    /**
     * How full it is, at the locaties where people were counted.
     *
     * @param plaatsen of those locaties
     * @param oudste the oldest of the counts
     */
    public record Telling(long bewoners, long plaatsen, LocalDate oudste) {}

    public Tekortbeeld {
        maanden = List.copyOf(maanden);
        opgaven = List.copyOf(opgaven);
        wegval = List.copyOf(wegval);
        doorslag = List.copyOf(doorslag);
    }

    /** The opgave that holds in the first month. */
    public Optional<Opgave> opgave() {
        return opgaven.getFirst();
    }

    /** The first month in which more is lacking than nothing; empty when there is none or there is no opgave. */
    public Optional<Tekort> eersteTekort() {
        for (int nummer = 0; nummer < maanden.size(); nummer++) {
            if (opgaven.get(nummer).isPresent() && maanden.get(nummer).verwacht() > 0) {
                return Optional.of(maanden.get(nummer));
            }
        }
        return Optional.empty();
    }
}
