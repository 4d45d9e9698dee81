package nl.doorstroom.toezicht;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import org.springframework.stereotype.Component;

/** Does something with one request, while nobody else writes about it: looked at, written and noted as a whole. */
@Component
class Verzoekbeurt {
    private final JdbcVerzoekStore store;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Verzoekbeurt(JdbcVerzoekStore store, Transactions transacties, Auditlog auditlog, Clock klok) {
        this.store = store;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /**
     * Something to be done with a request.
     *
     * @param wat as the audit calls it: <i>ingetrokken</i>
     * @param toets what is wrong with it; with any fault nothing is done
     */
    record Daad(
            String wat,
            Function<Informatieverzoek, List<Invoerfout>> toets,
            BiConsumer<Informatieverzoek, Schrijver> werk) {}

    /**
     * Does it for whoever acts.
     *
     * @throws NotFoundException when the request is not there for that one
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when it is, and that one may not do this with it
     */
    Toezichtuitkomst doe(Bevoegdheid recht, long nummer, Daad daad) {
        return transacties.run(() -> {
            store.wachtOpBeurt(Long.toString(nummer));
            var verzoek = get(recht, nummer);
            var fouten = daad.toets.apply(verzoek);
            if (!fouten.isEmpty()) {
                return new Toezichtuitkomst.Geweigerd(fouten);
            }
            daad.werk.accept(verzoek, Schrijver.nu(klok));
            noteer(daad.wat, nummer, verzoek.gemeente());
            return new Toezichtuitkomst.Gedaan(1);
        });
    }

    Informatieverzoek get(Bevoegdheid recht, long nummer) {
        var verzoek = store.find(nummer).orElseThrow(NotFoundException::new);
        Handelend.eis(recht, verzoek.gemeente());
        return verzoek;
    }

    void noteer(String wat, long nummer, Gebiedscode gemeente) {
        auditlog.noteer(Voorval.inhoud("informatieverzoek." + wat)
                .over("informatieverzoek", Long.toString(nummer))
                .van(gemeente));
    }
}
