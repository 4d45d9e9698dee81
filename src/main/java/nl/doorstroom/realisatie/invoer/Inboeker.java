package nl.doorstroom.realisatie.invoer;

import java.util.List;
import java.util.UUID;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.realisatie.Boekuitkomst;
import nl.doorstroom.realisatie.GelijktijdigGeboektException;
import nl.doorstroom.realisatie.Opdracht;
import org.springframework.stereotype.Component;

/** Books a file and tells so in one transaction: whoever cancels is either in time, or hears that it is booked. */
@Component
class Inboeker {
    private final Boekhouding boekhouding;
    private final JdbcInvoerStore store;
    private final Transactions transacties;

    Inboeker(Boekhouding boekhouding, JdbcInvoerStore store, Transactions transacties) {
        this.boekhouding = boekhouding;
        this.store = store;
        this.transacties = transacties;
    }

    /**
     * Books all or nothing.
     *
     * @return why it was refused; empty when it is booked
     * @throws Teller.GestoptException when it was cancelled first
     */
    List<String> boek(Invoer invoer, List<Opdracht> opdrachten) {
        try {
            return transacties.run(() -> boek(invoer.id(), new Bron(invoer.bron(), null), opdrachten));
        } catch (GelijktijdigGeboektException e) {
            return List.of("iemand anders boekte intussen hetzelfde. Doe de proef opnieuw.");
        }
    }

    private List<String> boek(UUID id, Bron bron, List<Opdracht> opdrachten) {
        return switch (boekhouding.leesIn(bron, opdrachten, store.vingerafdruk(id))) {
            case Boekuitkomst.Geboekt geboekt -> {
                if (!store.klaar(id, geboekt.boekstuk())) {
                    throw new Teller.GestoptException();
                }
                yield List.of();
            }
            case Boekuitkomst.Geweigerd(var fouten) ->
                fouten.stream().map(Invoerfout::uitleg).toList();
        };
    }
}
