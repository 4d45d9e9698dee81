package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import org.springframework.stereotype.Service;

/** Supervision of a provincie through time: how many gemeenten on which trede, and how many judged how. */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Toezichtoverzichten {
    private final JdbcLadderStore ladder;
    private final Vastgesteldlezer vastgesteld;
    private final Beleidsregels regels;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Toezichtoverzichten(
            JdbcLadderStore ladder,
            Vastgesteldlezer vastgesteld,
            Beleidsregels regels,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.ladder = ladder;
        this.vastgesteld = vastgesteld;
        this.regels = regels;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * How many gemeenten stood on each trede at a peildatum.
     *
     * @param gemeenten by step; every step is there, also with 0
     */
    public record Tredetelling(LocalDate peildatum, Map<Trede.Stap, Long> gemeenten) {
        /** On one step. */
        public long op(Trede.Stap stap) {
            return gemeenten.getOrDefault(stap, 0L);
        }
    }

    /** How many gemeenten were judged how in an established round, by the name on the scale. */
    public record Oordeeltelling(Rondecode ronde, SortedMap<String, Long> gemeenten) {}

    /** At every peildatum since the first decision, oldest first; empty when nobody decided anything. */
    public List<Tredetelling> perTrede(Gebiedscode provincie) {
        var vandaag = LocalDate.now(klok);
        var codes = codes(provincie, vandaag);
        return transacties.run(() -> {
            var eerste = ladder.besluiten().entrySet().stream()
                    .filter(een -> codes.contains(een.getKey()))
                    .map(een -> een.getValue().getFirst().besluit().genomenOp())
                    .min(LocalDate::compareTo);
            return eerste.stream()
                    .flatMap(dag -> peildata(provincie, dag, vandaag).stream())
                    .map(dag -> telling(dag, codes(provincie, dag)))
                    .toList();
        });
    }

    private Set<Gebiedscode> codes(Gebiedscode provincie, LocalDate dag) {
        return gebieden.zichtbare(provincie, dag).stream().map(Gebied::code).collect(Collectors.toSet());
    }

    private List<LocalDate> peildata(Gebiedscode provincie, LocalDate van, LocalDate totEnMet) {
        return regels.van(provincie).stream()
                .flatMap(regel -> regel.peildata(van, totEnMet))
                .distinct()
                .sorted()
                .toList();
    }

    private Tredetelling telling(LocalDate peildatum, Set<Gebiedscode> codes) {
        var staten = ladder.staten(peildatum);
        var aantallen = new EnumMap<Trede.Stap, Long>(Trede.Stap.class);
        codes.stream()
                .map(een -> staten.getOrDefault(een, Toezichtstaat.Signaleren.begin()))
                .forEach(staat -> aantallen.merge(staat.stap(), 1L, Long::sum));
        return new Tredetelling(peildatum, Collections.unmodifiableMap(aantallen));
    }

    /** Of every established round, oldest first. */
    public List<Oordeeltelling> perOordeel(Gebiedscode provincie) {
        return vastgesteld.alle().stream()
                .filter(een -> een.ronde().provincie().equals(provincie))
                .collect(Collectors.groupingBy(Vastgesteldoordeel::ronde, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(een -> new Oordeeltelling(een.getKey(), perNaam(een.getValue())))
                .toList();
    }

    private static SortedMap<String, Long> perNaam(List<Vastgesteldoordeel> ronde) {
        return ronde.stream()
                .collect(Collectors.groupingBy(Vastgesteldoordeel::naam, TreeMap::new, Collectors.counting()));
    }
}
