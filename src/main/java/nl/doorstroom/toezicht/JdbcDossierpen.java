package nl.doorstroom.toezicht;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which everybody writes in the dossier of a gemeente: one at a time, with a trace in the audit log. */
@Component
class JdbcDossierpen {
    private final JdbcClient jdbc;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    JdbcDossierpen(JdbcClient jdbc, Transactions transacties, Auditlog auditlog, Clock klok) {
        this.jdbc = jdbc;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /**
     * Something that is to be written.
     *
     * @param fouten what is wrong with it; with any of them nothing is written
     * @param werk writes it, in the name of whoever acts
     */
    record Daad(List<Invoerfout> fouten, Consumer<Schrijver> werk) {}

    /**
     * Writes when nothing is wrong.
     *
     * @param wat what it is called in the audit log
     * @param daad looks at the dossier as it is now that nobody else writes in it
     */
    Toezichtuitkomst schrijf(Gebiedscode gemeente, String wat, Supplier<Daad> daad) {
        return transacties.run(() -> {
            wachtOpBeurt(gemeente);
            var nu = daad.get();
            if (!nu.fouten.isEmpty()) {
                return new Toezichtuitkomst.Geweigerd(nu.fouten);
            }
            nu.werk.accept(Schrijver.nu(klok));
            auditlog.noteer(Voorval.inhoud("toezichtdossier." + wat).over("toezichtdossier", gemeente.waarde()));
            return new Toezichtuitkomst.Gedaan(1);
        });
    }

    /** Waits until nobody else writes about a gemeente; it is ours until the transaction ends. */
    private void wachtOpBeurt(Gebiedscode gemeente) {
        TransactionTurn.await(jdbc, "toezicht.dossier " + gemeente);
    }
}
