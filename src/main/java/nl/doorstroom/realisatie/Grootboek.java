package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;

/**
 * The grootboeken of all gemeenten in memory. It never changes; with more entries it is another one.
 *
 * @param perGemeente only gemeenten of which something was booked
 */
record Grootboek(SortedMap<Gebiedscode, Gemeenteboek> perGemeente, Kolommen kolommen) {
    Grootboek {
        perGemeente = Collections.unmodifiableSortedMap(perGemeente);
    }

    static Grootboek leeg(List<Soort> soorten) {
        return new Grootboek(new TreeMap<>(), new Kolommen(soorten));
    }

    /** The grootboek with these entries, in the order in which they were written. */
    static Grootboek van(Collection<Boeking> boekingen, List<Soort> soorten) {
        var kolommen = new Kolommen(soorten);
        return leeg(soorten)
                .met(boekingen.stream()
                        .collect(Collectors.groupingBy(
                                Boeking::gemeente,
                                Collectors.mapping(
                                        een -> Gemeenteboek.Regel.van(een, kolommen), Collectors.toList()))));
    }

    /** This grootboek with entries after those it has. */
    Grootboek met(Map<Gebiedscode, List<Gemeenteboek.Regel>> erbij) {
        var langer = new TreeMap<>(perGemeente);
        erbij.forEach((gemeente, regels) -> langer.put(gemeente, boek(gemeente).met(regels)));
        return new Grootboek(langer, kolommen);
    }

    /** Entries of all gemeenten together; as it only grows, one that has as many is the same. */
    long aantal() {
        return perGemeente.values().stream().mapToLong(Gemeenteboek::aantal).sum();
    }

    /** The grootboek of a gemeente; an empty one when nothing was booked of it. */
    Gemeenteboek boek(Gebiedscode gemeente) {
        return perGemeente.getOrDefault(gemeente, Gemeenteboek.LEEG);
    }

    /** Number of the last entry of a gemeente; 0 when it has none. */
    long laatste(Gebiedscode gemeente) {
        return boek(gemeente).laatste();
    }

    /** The first day of which anything was booked; empty when nothing was. */
    Optional<LocalDate> eersteDag() {
        return perGemeente.values().stream()
                .map(Gemeenteboek::eersteDag)
                .min(Integer::compare)
                .map(LocalDate::ofEpochDay);
    }

    /** The last day on which anybody was housed; empty when nobody was. */
    Optional<LocalDate> laatsteHuisvesting() {
        return perGemeente.values().stream()
                .map(Gemeenteboek::laatsteHuisvesting)
                .max(Integer::compare)
                .filter(dag -> dag > Gemeenteboek.NOOIT)
                .map(LocalDate::ofEpochDay);
    }

    /** The standen of all gemeenten. */
    Standen standen(Peiling peiling, Telwijze telwijze, List<Overgang> overgangen) {
        return new Standen(peiling, new Standrekening(this, telwijze, overgangen, peiling).standen());
    }

    @Override
    public String toString() {
        return "grootboek van " + perGemeente.size() + " gemeenten";
    }
}
