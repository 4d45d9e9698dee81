package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toezicht.plan.Maandtoets;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import org.springframework.stereotype.Component;

/** Holds what was agreed with gemeenten against the grootboek. */
@Component
class Planlezer {
    private final JdbcPlanStore store;
    private final Grootboeken grootboeken;
    private final Transactions transacties;
    private final Clock klok;

    Planlezer(JdbcPlanStore store, Grootboeken grootboeken, Transactions transacties, Clock klok) {
        this.store = store;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** The plans of gemeenten that have one, as far as whoever acts may see them. */
    Map<Gebiedscode, Planstand> plannen() {
        return transacties.run(store::plannen);
    }

    Planstand van(Gebiedscode gemeente) {
        return plannen().getOrDefault(gemeente, Planstand.LEEG);
    }

    /** Every milestone that holds at every beginning of a month since it was agreed, oldest first. */
    List<Maandtoets> maandtoetsen(Gebiedscode gemeente, Planstand plan) {
        var vandaag = LocalDate.now(klok);
        return plan.mijlpalen().stream()
                .flatMap(een -> Maandtoets.dagen(een.mijlpaal(), een.sinds(), vandaag).stream()
                        .map(dag -> toets(gemeente, een.mijlpaal(), dag)))
                .toList();
    }

    /** How it stands with every milestone today; once its na-ijl is over, how it stood then. */
    List<Maandtoets> nu(Gebiedscode gemeente, Planstand plan) {
        var vandaag = LocalDate.now(klok);
        return plan.mijlpalen().stream()
                .map(Planstand.Afgesproken::mijlpaal)
                .map(een -> toets(gemeente, een, eerste(een.eindeNaijl(), vandaag)))
                .toList();
    }

    /** Whether a milestone of which the day has come was missed. */
    boolean isGemist(Gebiedscode gemeente) {
        return nu(gemeente, van(gemeente)).stream()
                .map(Maandtoets::staat)
                .anyMatch(een -> een == Maandtoets.Staat.GEMIST || een == Maandtoets.Staat.NAIJL);
    }

    private Maandtoets toets(Gebiedscode gemeente, Mijlpaal mijlpaal, LocalDate bekend) {
        var standen = grootboeken.standen(List.of(bekend, mijlpaal.datum()), Peiling.begin(bekend)).stream()
                .map(een -> een.uitkomst(gemeente))
                .toList();
        return Maandtoets.van(mijlpaal, bekend, standen.getFirst(), standen.getLast());
    }

    private static LocalDate eerste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }
}
