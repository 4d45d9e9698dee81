package nl.doorstroom.toegang.dossier;

import java.time.Clock;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.platform.secret.MasterKey;
import nl.doorstroom.toegang.Proefomgeving;
import nl.doorstroom.toegang.audit.Auditproef;
import nl.doorstroom.toegang.verwerking.Verwerkingproef;
import org.springframework.transaction.support.TransactionTemplate;

/** The facades of dossiers on a database of their own, without the fence around them: the database must hold alone. */
final class Proefdossiers {
    final Proefomgeving proef = new Proefomgeving();
    final Auditproef audit = new Auditproef(proef);
    final Verwerkingproef verwerking = new Verwerkingproef(proef, new Keys(MasterKey.make()));
    final Dossiers dossiers;
    final Noodinzages noodinzages;

    Proefdossiers() {
        var store = new JdbcDossierStore(proef.jdbc());
        var transacties = new Transactions(new TransactionTemplate(proef.transacties()));
        this.dossiers = new Dossiers(
                store, audit.log(), audit.logboek(), verwerking.verwerkingen(), transacties, Clock.systemUTC());
        this.noodinzages = new Noodinzages(
                new JdbcNoodinzageStore(proef.jdbc()), store, audit.log(), verwerking.verwerkingen(), transacties);
    }

    Dossier dossier(Dossiersoort soort, String gemeente) {
        return proef.alsSysteem(() -> dossiers.registreer(soort, new Gebiedscode(gemeente), true));
    }
}
