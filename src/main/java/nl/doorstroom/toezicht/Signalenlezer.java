package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Maandrealisatie;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.signaal.CijfersGewijzigd.Lezing;
import nl.doorstroom.toezicht.signaal.Signaal;
import nl.doorstroom.toezicht.signaal.Tempo;
import nl.doorstroom.toezicht.signaal.Waarneming;
import org.springframework.stereotype.Component;

/** Gathers what signals follow from: the grootboek of now, the plans, what COA told, and what was established. */
@Component
class Signalenlezer {
    private static final int MAANDEN = 3;

    private final Grootboeken grootboeken;
    private final Planlezer plannen;
    private final JdbcLadderStore ladder;
    private final JdbcOordeelStore oordelen;
    private final JdbcKoppelcijferStore koppelcijfers;
    private final Transactions transacties;
    private final Clock klok;

    Signalenlezer(
            Grootboeken grootboeken,
            Planlezer plannen,
            JdbcLadderStore ladder,
            JdbcOordeelStore oordelen,
            JdbcKoppelcijferStore koppelcijfers,
            Transactions transacties,
            Clock klok) {
        this.grootboeken = grootboeken;
        this.plannen = plannen;
        this.ladder = ladder;
        this.oordelen = oordelen;
        this.koppelcijfers = koppelcijfers;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** All that is read at once for the gemeenten together. */
    private record Gelezen(
            Standen nu,
            Map<Gebiedscode, Maandrealisatie> perMaand,
            Map<Gebiedscode, Planstand> plannen,
            Map<Gebiedscode, List<Koppelmelding>> gekoppeld,
            Map<Gebiedscode, List<JdbcOordeelStore.Vastgesteld>> oordelen,
            Map<LocalDate, Standen> peildata) {
        LocalDate bekend() {
            return dag(nu.peiling().bekendOp());
        }
    }

    /** The signals of gemeenten whose entries whoever acts may see. */
    Map<Gebiedscode, List<Signaal>> van(Collection<Gebiedscode> gemeenten) {
        var zichtbaar = gemeenten.stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.BOEKING_INZIEN, een))
                .toList();
        if (zichtbaar.isEmpty()) {
            return Map.of();
        }
        var gelezen = lees(zichtbaar);
        var signalen = new HashMap<Gebiedscode, List<Signaal>>();
        zichtbaar.forEach(een -> signalen.put(een, waarneming(een, gelezen).signalen()));
        return signalen;
    }

    private Gelezen lees(Collection<Gebiedscode> gemeenten) {
        var laatste = grootboeken.laatste();
        var maand = YearMonth.from(laatste.peildatum());
        var vastgesteld =
                transacties.run(() -> oordelen.vastgesteld(LocalDate.now(klok).plusDays(1)));
        var peildata = vastgesteld.stream()
                .filter(een -> gemeenten.contains(een.gemeente()))
                .map(een -> een.ronde().peildatum())
                .distinct()
                .toList();
        return new Gelezen(
                grootboeken.standen(laatste),
                grootboeken.perMaand(gemeenten, maand.minusMonths(MAANDEN), maand.minusMonths(1), laatste.bekendOp()),
                metPlan(),
                transacties.run(() -> koppelcijfers.laatste(2)),
                vastgesteld.stream().collect(Collectors.groupingBy(JdbcOordeelStore.Vastgesteld::gemeente)),
                standen(peildata, laatste.bekendOp()));
    }

    /** A plan is looked at as long as the gemeente is on the trede of agreements or higher. */
    private Map<Gebiedscode, Planstand> metPlan() {
        var staten = transacties.run(() -> ladder.staten(LocalDate.now(klok)));
        var actief = new HashMap<>(plannen.plannen());
        actief.keySet().removeIf(een -> !Planbron.isActief(staten.getOrDefault(een, Toezichtstaat.Signaleren.begin())));
        return actief;
    }

    private Map<LocalDate, Standen> standen(List<LocalDate> peildata, Instant bekendOp) {
        return peildata.isEmpty()
                ? Map.of()
                : grootboeken.standen(peildata, bekendOp).stream()
                        .collect(Collectors.toMap(een -> een.peiling().peildatum(), Function.identity()));
    }

    private Waarneming waarneming(Gebiedscode gemeente, Gelezen gelezen) {
        return new Waarneming(
                gelezen.nu.find(gemeente),
                gelezen.bekend(),
                tempo(gemeente, gelezen),
                plannen.nu(gemeente, gelezen.plannen.getOrDefault(gemeente, Planstand.LEEG)),
                gelezen.gekoppeld.getOrDefault(gemeente, List.of()).stream()
                        .map(Koppelmelding::cijfer)
                        .toList(),
                gelezen.oordelen.getOrDefault(gemeente, List.of()).stream()
                        .flatMap(een -> beoordeeld(een, gelezen).stream())
                        .toList());
    }

    private static Tempo tempo(Gebiedscode gemeente, Gelezen gelezen) {
        var realisatie = gelezen.perMaand.get(gemeente);
        var maand = YearMonth.from(gelezen.nu.peiling().peildatum());
        long mensen = 0;
        for (int terug = 1; realisatie != null && terug <= MAANDEN; terug++) {
            mensen += realisatie.totaal(maand.minusMonths(terug));
        }
        return new Tempo(mensen, maand.minusMonths(MAANDEN), maand.minusMonths(1));
    }

    private static List<Waarneming.Beoordeeld> beoordeeld(JdbcOordeelStore.Vastgesteld een, Gelezen gelezen) {
        var peildatum = een.ronde().peildatum();
        var standen = gelezen.peildata.get(peildatum);
        var toen =
                new Lezing(een.oordeel().cijfers().naNaijl(), dag(een.oordeel().bekendOp()));
        return standen == null
                ? List.of()
                : standen.find(een.gemeente()).stream()
                        .map(nu -> new Waarneming.Beoordeeld(peildatum, toen, new Lezing(nu.eind(), gelezen.bekend())))
                        .toList();
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, Peiling.TIJD);
    }
}
