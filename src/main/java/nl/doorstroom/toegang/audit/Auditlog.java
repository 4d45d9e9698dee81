package nl.doorstroom.toegang.audit;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.Trace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what happens. Any module may; reading is another matter ({@link Logboek}). */
@Component
@Openbaar
public class Auditlog {
    private final JdbcAuditStore store;
    private final TransactionTemplate eigenTransactie;

    Auditlog(JdbcAuditStore store, PlatformTransactionManager transacties) {
        this.store = store;
        this.eigenTransactie = new TransactionTemplate(transacties);
        eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Records something together with the act itself: both stand or neither does. It is written just before the transaction
     * commits, so that writers wait for each other as briefly as can be and never while they hold other rows to come.
     */
    public void noteer(Voorval voorval) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            wachtrij().regels.add(new Notitie(voorval, Trace.current().traceId()));
        } else {
            noteerAltijd(voorval);
        }
    }

    /** Records something that stands whatever becomes of the act, as a refusal does. */
    public void noteerAltijd(Voorval voorval) {
        var regels = List.of(new Notitie(voorval, Trace.current().traceId()));
        eigenTransactie.executeWithoutResult(_ -> store.schrijf(regels));
    }

    private Wachtrij wachtrij() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Wachtrij.class::isInstance)
                .map(Wachtrij.class::cast)
                .findFirst()
                .orElseGet(this::nieuweWachtrij);
    }

    private Wachtrij nieuweWachtrij() {
        var wachtrij = new Wachtrij(store);
        TransactionSynchronizationManager.registerSynchronization(wachtrij);
        return wachtrij;
    }

    /** @param correlatie the trace in which it happened */
    record Notitie(Voorval voorval, String correlatie) {}

    private static final class Wachtrij implements TransactionSynchronization {
        private final JdbcAuditStore store;
        private final List<Notitie> regels = new ArrayList<>();

        Wachtrij(JdbcAuditStore store) {
            this.store = store;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            store.schrijf(regels);
        }
    }
}
