package nl.doorstroom.realisatie.invoer;

import java.util.List;
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
    List<String> boek(Invoer invoer, Proef proef) {
        var corrigeren = invoer.uitslag().corrigeren();
        try {
            return transacties.run(() -> boek(invoer, proef.opdrachten(corrigeren), proef.isGeheel(corrigeren)));
        } catch (GelijktijdigGeboektException e) {
            return List.of("iemand anders boekte intussen hetzelfde. Doe de proef opnieuw.");
        }
    }

    private List<String> boek(Invoer invoer, List<Opdracht> opdrachten, boolean geheel) {
        var id = invoer.id();
        var bron = new Bron(invoer.bron(), null);
        var vingerafdruk = Bestandsinhoud.geboekt(store.vingerafdruk(id), geheel);
        return switch (boekhouding.leesIn(bron, opdrachten, vingerafdruk)) {
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
