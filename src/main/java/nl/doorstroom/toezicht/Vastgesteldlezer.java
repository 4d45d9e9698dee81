package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import org.springframework.stereotype.Component;

/** Reads what was established, each with the rule that its round began with. */
@Component
class Vastgesteldlezer {
    private final JdbcOordeelStore oordelen;
    private final JdbcRondeStore rondes;
    private final JdbcBeleidsregelStore regels;
    private final Transactions transacties;
    private final Clock klok;

    Vastgesteldlezer(
            JdbcOordeelStore oordelen,
            JdbcRondeStore rondes,
            JdbcBeleidsregelStore regels,
            Transactions transacties,
            Clock klok) {
        this.oordelen = oordelen;
        this.rondes = rondes;
        this.regels = regels;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** All that was established until now as far as whoever acts may see it, oldest peildatum first. */
    List<Vastgesteldoordeel> alle() {
        return transacties.run(() -> {
            var perRonde = new HashMap<Rondecode, Beleidsregel>();
            return oordelen.vastgesteld(LocalDate.now(klok).plusDays(1)).stream()
                    .sorted(Comparator.comparing(een -> een.ronde().peildatum()))
                    .map(een -> new Vastgesteldoordeel(
                            een.ronde(),
                            een.gemeente(),
                            perRonde.computeIfAbsent(een.ronde(), this::regel),
                            een.oordeel()))
                    .toList();
        });
    }

    private Beleidsregel regel(Rondecode ronde) {
        return regels.get(rondes.find(ronde).orElseThrow().beleidsregel()).regel();
    }
}
