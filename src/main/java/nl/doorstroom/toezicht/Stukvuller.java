package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.plan.PlanVanAanpak;
import org.springframework.stereotype.Component;

/** Gathers what a round has to tell in a paper: the grootboek, what was judged, what was agreed. */
@Component
class Stukvuller {
    private final Rondes rondes;
    private final Grootboeken grootboeken;
    private final JdbcPlanStore plannen;
    private final Transactions transacties;

    Stukvuller(Rondes rondes, Grootboeken grootboeken, JdbcPlanStore plannen, Transactions transacties) {
        this.rondes = rondes;
        this.grootboeken = grootboeken;
        this.plannen = plannen;
        this.transacties = transacties;
    }

    /** What there is to tell; empty when the round was never opened. */
    Optional<Stukgegevens> lees(Stukvraag vraag) {
        return rondes.find(vraag.ronde()).map(ronde -> gegevens(ronde, vraag));
    }

    private Stukgegevens gegevens(Ronde ronde, Stukvraag vraag) {
        var dag = ronde.code().peildatum();
        var einde = Peiling.begin(ronde.regel().eindeNaijl(dag));
        var provincie = grootboeken.indeling(dag).get(ronde.code().provincie());
        return new Stukgegevens(
                ronde,
                provincie,
                standen(ronde, new Peiling(dag, Peiling.begin(dag))),
                standen(ronde, new Peiling(dag.plusMonths(1), einde)),
                afspraken(dag),
                vraag);
    }

    private Map<Gebiedscode, Stand> standen(Ronde ronde, Peiling peiling) {
        var standen = grootboeken.standen(peiling);
        return ronde.gemeenten().stream()
                .map(Gemeentebeoordeling::gemeente)
                .map(Gebied::code)
                .filter(een -> standen.find(een).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), een -> standen.find(een).orElseThrow()));
    }

    private Map<Gebiedscode, List<String>> afspraken(LocalDate peildatum) {
        return transacties.run(plannen::plannen).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, een -> afspraken(een.getValue().plan(), peildatum)));
    }

    private static List<String> afspraken(PlanVanAanpak plan, LocalDate peildatum) {
        return plan.mijlpalen().stream()
                .filter(een -> !een.datum().isBefore(peildatum))
                .map(een -> "Uiterlijk op " + DutchFormat.date(een.datum()) + ": " + een.omschrijving() + ".")
                .toList();
    }
}
