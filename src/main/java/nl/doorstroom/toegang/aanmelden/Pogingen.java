package nl.doorstroom.toegang.aanmelden;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Keys;
import org.springframework.stereotype.Component;

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
    private static final int BEGONNEN_HOOGSTENS = 1_000;
    private static final String BEGIN = "toegang.poging.begin";
    private static final int VRAGEN_HOOGSTENS = 30;
    private static final String VRAAG = "toegang.poging.vraag";
    private static final String WEIGERING = "toegang.poging.weigering";
    private static final String TAAK = "pogingen tellen";
    private static final String DOEL = "toegang.poging";

    private final JdbcPogingStore store;
    private final Keys sleutels;
    private final Transactions transacties;
    private final Clock klok;

    Pogingen(JdbcPogingStore store, Keys sleutels, Transactions transacties, Clock klok) {
        this.store = store;
        this.sleutels = sleutels;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Whether this sender may try again. */
    public boolean magNog(String afzender) {
        return transacties.asSystem(TAAK, () -> store.sinds(sleutel(afzender), begin().minus(VENSTER)) < HOOGSTENS);
    }

    /**
     * Whether this sender may begin a log-in, which costs a row; what is let through is counted. Far more than may fail,
     * for a whole organisation may begin its day behind one address.
     */
    public boolean magBeginnen(String afzender) {
        return mag(BEGIN, afzender, BEGONNEN_HOOGSTENS);
    }

    /** Whether this sender may send a form that anybody may send; what is let through is counted. */
    public boolean magVragen(String afzender) {
        return mag(VRAAG, afzender, VRAGEN_HOOGSTENS);
    }

    private boolean mag(String wat, String afzender, int hoogstens) {
        var sleutel = sleutels.hash(wat, afzender);
        return transacties.asSystem(TAAK, () -> {
            var nog = store.sinds(sleutel, begin().minus(VENSTER)) < hoogstens;
            if (nog) {
                store.tel(sleutel, begin());
            }
            return nog;
        });
    }

    /** Whether this sender is refused this for the first time in a minute. */
    public boolean isEerste(String afzender, String wat) {
        var minuut = klok.instant().truncatedTo(ChronoUnit.MINUTES);
        var sleutel = sleutels.hash(WEIGERING, afzender + " " + wat);
        return transacties.asSystem(TAAK, () -> store.isEerste(sleutel, minuut));
    }

    /** Notes a failure of this sender. */
    public void mislukt(String afzender) {
        transacties.asSystem(TAAK, () -> store.tel(sleutel(afzender), begin()));
    }

    /** Erases what doesn't count any more; tells how many rows. */
    int ruimOp() {
        return transacties.asSystem(TAAK, () -> store.ruimOp(begin().minus(VENSTER)));
    }

    /** An address is a personal datum, so it is kept as a hash that only this installation can make. */
    private String sleutel(String afzender) {
        return sleutels.hash(DOEL, afzender);
    }

    private Instant begin() {
        var seconden = VENSTER.toSeconds();
        return Instant.ofEpochSecond(klok.instant().getEpochSecond() / seconden * seconden);
    }
}
