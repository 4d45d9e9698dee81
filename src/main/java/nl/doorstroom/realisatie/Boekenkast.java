package nl.doorstroom.realisatie;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the grootboek in memory as numbers. Every reading first asks the database where the chains end and adds what is new,
 * so instances beside each other never give an old answer. It reads as the product itself: only sums leave it.
 */
@Component
class Boekenkast {
    private final JdbcGrootboekStore store;
    private final TransactionTemplate apart;
    private volatile Grootboek bekend = new Grootboek(new TreeMap<>(), new Kolommen(List.of()));

    Boekenkast(JdbcGrootboekStore store, PlatformTransactionManager transacties) {
        this.store = store;
        this.apart = new TransactionTemplate(transacties);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The grootboek with everything that is committed by now. */
    Grootboek grootboek() {
        return store.aantal() == bekend.aantal() ? bekend : werkBij();
    }

    private synchronized Grootboek werkBij() {
        var achter = achter(bekend, store.koppen());
        if (!achter.isEmpty()) {
            bekend = SystemTask.run("grootboek lezen", () -> apart.execute(_ -> met(bekend, achter)));
        }
        return bekend;
    }

    private Grootboek met(Grootboek was, Map<Gebiedscode, Long> achter) {
        var soorten = store.soorten().stream().map(Soortgegevens::soort).toList();
        if (!was.kolommen().soorten().equals(soorten)) {
            return met(Grootboek.leeg(soorten), vanafHetBegin(achter));
        }
        return was.met(store.regels(achter, was.kolommen()));
    }

    /** With another soort the columns are others, and all is read again. */
    private Map<Gebiedscode, Long> vanafHetBegin(Map<Gebiedscode, Long> achter) {
        var alle = new TreeMap<>(achter);
        store.koppen().keySet().forEach(gemeente -> alle.put(gemeente, 0L));
        return alle;
    }

    private static Map<Gebiedscode, Long> achter(Grootboek was, Map<Gebiedscode, Long> koppen) {
        var achter = new TreeMap<Gebiedscode, Long>();
        koppen.forEach((gemeente, laatste) -> {
            if (was.laatste(gemeente) < laatste) {
                achter.put(gemeente, was.laatste(gemeente));
            }
        });
        return achter;
    }
}
