package nl.doorstroom.realisatie.verschil;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;

/** What gemeenten count beside what the grootboek has, for whoever may see both. */
@Service
@Vereist(Bevoegdheid.VERSCHIL_INZIEN)
public class Verschillen {
    private final JdbcVerschilStore store;
    private final Grootboeken grootboeken;
    private final Transactions transacties;
    private final Clock klok;

    Verschillen(JdbcVerschilStore store, Grootboeken grootboeken, Transactions transacties, Clock klok) {
        this.store = store;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * Months of gemeenten.
     *
     * @param bekendOp as the grootboek was known
     */
    public record Overzicht(List<Maandverschil> maanden, Instant bekendOp) {
        public Overzicht {
            maanden = List.copyOf(maanden);
        }
    }

    /** The half-year of the last month that has ended. */
    public Halfjaar laatste() {
        return Halfjaar.op(afgelopen().atDay(1));
    }

    private YearMonth afgelopen() {
        return YearMonth.now(klok).minusMonths(1);
    }

    /** The months of a half-year that have ended, of all gemeenten that whoever acts works for. */
    public Overzicht van(Halfjaar halfjaar) {
        return van(eigen(halfjaar), halfjaar, halfjaar);
    }

    /**
     * The months of a half-year that have ended, of one gemeente.
     *
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when whoever acts doesn't work for it
     */
    public Overzicht van(Gebiedscode gemeente, Halfjaar halfjaar) {
        Handelend.eis(Bevoegdheid.VERSCHIL_INZIEN, gemeente);
        return van(List.of(gemeente), halfjaar, halfjaar);
    }

    /** The ended months of this half-year and the one before, of all gemeenten that whoever acts works for. */
    public Overzicht lopend() {
        var nu = laatste();
        return van(eigen(nu), nu.vorige(), nu);
    }

    /** All months of which a difference is open, however long ago. */
    public Overzicht open() {
        var eerste = Halfjaar.op(grootboeken.eersteDag().orElse(LocalDate.now(klok)));
        var maanden = maanden(eerste, laatste());
        var zetten = zetten(maanden);
        zetten.keySet().removeIf(code -> !Handelend.nu().mag(Bevoegdheid.VERSCHIL_INZIEN, code));
        var besproken = lees(zetten.keySet(), maanden, zetten);
        return new Overzicht(
                besproken.maanden().stream()
                        .filter(een -> een.staat() == Verschilstaat.OPEN)
                        .toList(),
                besproken.bekendOp());
    }

    /** The gemeenten of a half-year that whoever acts works for. */
    public List<Gebied> gemeenten(Halfjaar halfjaar) {
        return grootboeken.indeling(halfjaar.volgende().begin()).gemeenten().stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.VERSCHIL_INZIEN, een.code()))
                .toList();
    }

    private List<Gebiedscode> eigen(Halfjaar halfjaar) {
        return gemeenten(halfjaar).stream().map(Gebied::code).toList();
    }

    private Overzicht van(Collection<Gebiedscode> gemeenten, Halfjaar eerste, Halfjaar laatste) {
        var maanden = maanden(eerste, laatste);
        return lees(gemeenten, maanden, zetten(maanden));
    }

    private Map<Gebiedscode, Map<YearMonth, List<Zet>>> zetten(List<YearMonth> maanden) {
        return maanden.isEmpty()
                ? Map.of()
                : transacties.run(() -> store.zetten(maanden.getFirst(), maanden.getLast()));
    }

    private Overzicht lees(
            Collection<Gebiedscode> gemeenten,
            List<YearMonth> maanden,
            Map<Gebiedscode, Map<YearMonth, List<Zet>>> zetten) {
        var bekend = grootboeken.laatste().bekendOp();
        if (maanden.isEmpty() || gemeenten.isEmpty()) {
            return new Overzicht(List.of(), bekend);
        }
        var gevonden = new ArrayList<Maandverschil>();
        grootboeken
                .perMaand(gemeenten, maanden.getFirst(), maanden.getLast(), bekend)
                .forEach((gemeente, coa) -> {
                    var gezet = zetten.getOrDefault(gemeente, Map.of());
                    maanden.forEach(maand -> gevonden.add(new Maandverschil(
                            gemeente, maand, gezet.getOrDefault(maand, List.of()), coa.totaal(maand))));
                });
        return new Overzicht(gevonden, bekend);
    }

    /** Months that have ended: of another nobody knows yet how many moved. */
    private List<YearMonth> maanden(Halfjaar eerste, Halfjaar laatste) {
        var begin = YearMonth.from(eerste.begin());
        var einde = YearMonth.from(laatste.volgende().begin());
        return Stream.iterate(begin, maand -> maand.isBefore(einde), maand -> maand.plusMonths(1))
                .filter(maand -> !maand.isAfter(afgelopen()))
                .toList();
    }
}
