package nl.doorstroom.realisatie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be asked of the grootboeken: standen, the entries behind them and what changed between two readings.
 *
 * <p>Standen are public as often as they are published: at the beginning of a month, as known at the beginning of a month.
 * Who may see entries anywhere sees standen of every day.
 */
@Openbaar
@Service
public class Grootboeken {
    private static final int BEWAARD = 60;

    // Standen are read outside a transaction: the shelf begins one of its own, and nobody should hold a connection
    // meanwhile.
    private final Boekenkast kast;
    private final JdbcGrootboekStore store;
    private final JdbcBoekinglezingStore boekingen;
    private final JdbcKetenStore ketens;
    private final Gebieden gebieden;
    private final Clock klok;
    private final Cache<Vraag, Standen> bewaard =
            Caffeine.newBuilder().maximumSize(BEWAARD).build();

    Grootboeken(
            Boekenkast kast,
            JdbcGrootboekStore store,
            JdbcBoekinglezingStore boekingen,
            JdbcKetenStore ketens,
            Gebieden gebieden,
            Clock klok) {
        this.kast = kast;
        this.store = store;
        this.boekingen = boekingen;
        this.ketens = ketens;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    /** Whether whoever acts sees standen of every day, and not only of the beginnings of months. */
    public static boolean zietPerDag() {
        return Handelend.nu().mag(Bevoegdheid.BOEKING_INZIEN);
    }

    /** The latest reading that whoever acts may see of the latest day of which anything is booked. */
    public Peiling laatste() {
        var vandaag = LocalDate.now(klok);
        var dag = kast.grootboek()
                .laatsteHuisvesting()
                .map(laatste -> laatste.plusDays(1))
                .orElse(vandaag);
        if (zietPerDag()) {
            return new Peiling(eerste(dag, vandaag), store.leesmoment());
        }
        var maand = dag.getDayOfMonth() == 1 ? dag : dag.plusMonths(1).withDayOfMonth(1);
        return Peiling.van(eerste(maand, vandaag.withDayOfMonth(1)), vandaag.withDayOfMonth(1));
    }

    /** The first day of which anything is booked; empty when nothing is. */
    public Optional<LocalDate> eersteDag() {
        return kast.grootboek().eersteDag();
    }

    private static LocalDate eerste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }

    /**
     * The standen of all gemeenten.
     *
     * @param peiling with a moment that lies in the future, or of which something may still be on its way, the latest moment
     *     before it is read; {@link Standen#peiling} tells which
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when whoever acts may not see standen of that day
     */
    public Standen standen(Peiling peiling) {
        return standen(List.of(peiling.peildatum()), peiling.bekendOp()).getFirst();
    }

    /**
     * The standen of several days as known at one moment, in the order of the days; cheaper than asking for each, and all
     * from the same grootboek.
     *
     * @param peildata one or more
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when whoever acts may not see standen of one of the days
     */
    public List<Standen> standen(List<LocalDate> peildata, Instant bekendOp) {
        if (!zietPerDag() && !peildata.stream().allMatch(dag -> new Peiling(dag, bekendOp).isMaandcijfer())) {
            Handelend.eis(Bevoegdheid.BOEKING_INZIEN);
        }
        var moment = eerste(bekendOp, store.leesmoment());
        var grootboek = kast.grootboek();
        var telwijze = store.telwijze();
        var overgangen = overgangen(grootboek, new Peiling(Collections.max(peildata), moment));
        return peildata.stream()
                .map(dag -> new Vraag(grootboek.aantal(), new Peiling(dag, moment), telwijze, tot(dag, overgangen)))
                .map(vraag -> bewaard.get(vraag, _ -> vraag.standen(grootboek)))
                .toList();
    }

    /** All that standen follow from. The same question is asked often: the beginning of this month, by everybody. */
    private record Vraag(long boekingen, Peiling peiling, Telwijze telwijze, List<Overgang> overgangen) {
        Standen standen(Grootboek grootboek) {
            return grootboek.standen(peiling, telwijze, overgangen);
        }
    }

    private static Instant eerste(Instant een, Instant ander) {
        return een.isBefore(ander) ? een : ander;
    }

    private List<Overgang> overgangen(Grootboek grootboek, Peiling peiling) {
        return grootboek
                .eersteDag()
                .map(dag -> gebieden.overgangen(dag, naijl(peiling.peildatum()), peiling.bekendOp()))
                .orElse(List.of());
    }

    /** Those that a reading of a day looks at, of those of a later one. */
    private static List<Overgang> tot(LocalDate peildatum, List<Overgang> overgangen) {
        return overgangen.stream()
                .filter(overgang -> !overgang.datum().isAfter(naijl(peildatum)))
                .toList();
    }

    /** How far a reading looks past its peildatum: the month in which late moves are still counted. */
    private static LocalDate naijl(LocalDate peildatum) {
        return peildatum.plusMonths(1);
    }

    /**
     * The gemeenten of an area as they are summed in a reading: those of the division on the day before the peildatum, with
     * whatever is still counted under an older code because a herindeling was not known then.
     */
    public List<Gebiedscode> gemeenten(Gebiedscode gebied, Standen standen) {
        var indeling = indeling(standen.peiling().peildatum());
        var gevonden = new TreeSet<>(codes(indeling, gebied));
        var rest = new HashSet<>(standen.perGemeente().keySet());
        rest.removeAll(codes(indeling, Gebiedscode.NEDERLAND));
        rest.stream().filter(oud -> lagIn(oud, gebied)).forEach(gevonden::add);
        return List.copyOf(gevonden);
    }

    /** The division in which a reading is told: that of the day before the peildatum. */
    public Gebiedsindeling indeling(LocalDate peildatum) {
        var dag = peildatum.minusDays(1);
        return gebieden.indeling(dag.isBefore(Gebieden.BEGIN) ? Gebieden.BEGIN : dag);
    }

    private boolean lagIn(Gebiedscode gemeente, Gebiedscode gebied) {
        return gebieden.geschiedenis(gemeente).stream()
                .anyMatch(versie ->
                        codes(gebieden.indeling(versie.geldig().van()), gebied).contains(gemeente));
    }

    private static Set<Gebiedscode> codes(Gebiedsindeling indeling, Gebiedscode gebied) {
        return indeling.gemeentenIn(gebied).stream().map(Gebied::code).collect(Collectors.toSet());
    }

    /**
     * What was housed per month, by the month of the move.
     *
     * @param laatste the last month, that one included
     * @param bekendOp as {@link #standen}: never past what may still be on its way
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when whoever acts may not see entries of one of them
     */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    public SortedMap<Gebiedscode, Maandrealisatie> perMaand(
            Collection<Gebiedscode> gemeenten, YearMonth eerste, YearMonth laatste, Instant bekendOp) {
        gemeenten.forEach(gemeente -> Handelend.eis(Bevoegdheid.BOEKING_INZIEN, gemeente));
        var moment = eerste(bekendOp, store.leesmoment());
        var grootboek = kast.grootboek();
        var vakken = Maandvakken.van(eerste, laatste, grootboek.kolommen(), store.telwijze(), moment);
        var perGemeente = new TreeMap<Gebiedscode, Maandrealisatie>();
        gemeenten.forEach(gemeente -> perGemeente.put(gemeente, Maandrealisatie.van(grootboek.boek(gemeente), vakken)));
        return perGemeente;
    }

    /** The kinds of housing, in the order of screens. */
    public List<Soortgegevens> soorten() {
        return store.soorten();
    }

    /** Which kinds count, and since when. */
    public Telwijze telwijze() {
        return store.telwijze();
    }

    /**
     * A page of entries.
     *
     * @param totaal entries on all pages
     * @param mensen people in all of them together
     */
    public record Bladzijde(List<Boeking> boekingen, int totaal, long mensen) {
        public Bladzijde {
            boekingen = List.copyOf(boekingen);
        }
    }

    /** The entries that make up a figure, newest day first, as far as whoever acts may see them. */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde boekingen(Boekingvraag vraag, int vanaf, int hoogstens) {
        var telling = boekingen.tel(vraag);
        return new Bladzijde(boekingen.lees(vraag, vanaf, hoogstens), telling.boekingen(), telling.mensen());
    }

    /** The same in another order. */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde boekingen(
            Boekingvraag vraag, Boekingvolgorde volgorde, boolean aflopend, int vanaf, int hoogstens) {
        var telling = boekingen.tel(vraag);
        return new Bladzijde(
                boekingen.lees(vraag, volgorde, aflopend, vanaf, hoogstens), telling.boekingen(), telling.mensen());
    }

    /** The gemeenten that have a grootboek, those that are no more included. */
    public Collection<Gebiedscode> metGrootboek() {
        return store.koppen().keySet();
    }

    /**
     * Where the chain of every gemeente was at a moment: the last entry that was registered by then. It ties a reading to the
     * grootboek, for it can't be had from other entries.
     */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    @Transactional(readOnly = true)
    public List<Grootboekcontrole.Zegel> zegels(Instant bekendOp) {
        return ketens.zegels(bekendOp);
    }

    /** One entry; empty when there is none that whoever acts may see. */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    @Transactional(readOnly = true)
    public Optional<Boeking> find(long nummer) {
        return boekingen.find(nummer);
    }

    /** What was booked to go on from an entry: correcties and actualisaties, in the order of writing. */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    @Transactional(readOnly = true)
    public List<Boeking> vervolg(long nummer) {
        return boekingen.vervolg(nummer);
    }

    /** What is known later of some gemeenten and was not known before, as far as whoever acts may see it. */
    @Vereist(Bevoegdheid.BOEKING_INZIEN)
    @Transactional(readOnly = true)
    public Lezing.Verschil verschil(Collection<Gebiedscode> gemeenten, Instant eerder, Instant later) {
        var erbij = boekingen.geregistreerd(gemeenten, eerder, later);
        var gecorrigeerd =
                erbij.stream().flatMap(een -> een.corrigeert().stream().boxed()).toList();
        var eraf = boekingen.lees(gecorrigeerd);
        return new Lezing.Verschil(
                zonder(erbij, gecorrigeerd),
                eraf.stream().filter(een -> een.isBekendOp(eerder)).toList());
    }

    /** What was written and corrected again within the stretch was known at neither end. */
    private static List<Boeking> zonder(List<Boeking> boekingen, Collection<Long> nummers) {
        var weg = new HashSet<>(nummers);
        return boekingen.stream().filter(een -> !weg.contains(een.nummer())).toList();
    }
}
