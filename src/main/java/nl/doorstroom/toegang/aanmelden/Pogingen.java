package nl.doorstroom.toegang.aanmelden;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.secret.Keys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts log-ins that failed, for each sender and over all instances, and holds off who fails too often. Logging in itself
 * is not counted, for a whole gemeente may share one address.
 */
@Openbaar
@Component
public class Pogingen {
    /** How long a failure counts, at least; at most twice as long. */
    public static final Duration VENSTER = Duration.ofMinutes(5);

    private static final int HOOGSTENS = 20;
    private static final String DOEL = "toegang.poging";

    private final JdbcPogingStore store;
    private final Keys sleutels;
    private final TransactionOperations transactie;
    private final Clock klok;

    Pogingen(JdbcPogingStore store, Keys sleutels, TransactionOperations transactie, Clock klok) {
        this.store = store;
        this.sleutels = sleutels;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** Whether this sender may try again. */
    public boolean magNog(String afzender) {
        return alsSysteem(() -> store.sinds(sleutel(afzender), begin().minus(VENSTER)) < HOOGSTENS);
    }

    /** Notes a failure of this sender. */
    public void mislukt(String afzender) {
        alsSysteem(() -> {
            store.ruimOp(begin().minus(VENSTER));
            return store.tel(sleutel(afzender), begin());
        });
    }

    /** An address is a personal datum, so it is kept as a hash that only this installation can make. */
    private String sleutel(String afzender) {
        return sleutels.hash(DOEL, afzender);
    }

    private Instant begin() {
        var seconden = VENSTER.toSeconds();
        return Instant.ofEpochSecond(klok.instant().getEpochSecond() / seconden * seconden);
    }

    private <T> T alsSysteem(ScopedValue.CallableOp<T, RuntimeException> werk) {
        return SystemTask.run("pogingen tellen", () -> transactie.execute(_ -> werk.call()));
    }
}
