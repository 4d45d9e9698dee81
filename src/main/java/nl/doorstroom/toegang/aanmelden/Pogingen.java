package nl.doorstroom.toegang.aanmelden;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
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

    /** Who is held off is remembered for this many senders; the others are looked up, so forgetting one is no more than slow. */
    private static final int ONTHOUDEN = 10_000;

    private final JdbcPogingStore store;
    private final Keys sleutels;
    private final Transactions transacties;
    private final Clock klok;

    /**
     * Who was refused, with the stretch of time in which that stays so: within one a count only grows. It spares the
     * database whoever goes on all the same.
     */
    private final Cache<String, Instant> afgehouden =
            Caffeine.newBuilder().maximumSize(ONTHOUDEN).build();

    Pogingen(JdbcPogingStore store, Keys sleutels, Transactions transacties, Clock klok) {
        this.store = store;
        this.sleutels = sleutels;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Whether this sender may try again. */
    public boolean magNog(String afzender) {
        var sleutel = sleutel(afzender);
        return magVolgens(sleutel, begin(), begin -> store.sinds(sleutel, begin.minus(VENSTER)) < HOOGSTENS);
    }

    /** Asks the database, unless it said no already in this stretch of time. */
    private boolean magVolgens(String sleutel, Instant begin, Predicate<Instant> mag) {
        if (begin.equals(afgehouden.getIfPresent(sleutel))) {
            return false;
        }
        var nog = transacties.asSystem(TAAK, () -> mag.test(begin));
        if (!nog) {
            afgehouden.put(sleutel, begin);
        }
        return nog;
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
        return magVolgens(sleutel, begin(), begin -> {
            var nog = store.sinds(sleutel, begin.minus(VENSTER)) < hoogstens;
            if (nog) {
                store.tel(sleutel, begin);
            }
            return nog;
        });
    }

    /** Whether this sender is refused this for the first time in a minute. */
    public boolean isEerste(String afzender, String wat) {
        var minuut = klok.instant().truncatedTo(ChronoUnit.MINUTES);
        var sleutel = sleutels.hash(WEIGERING, afzender + " " + wat);
        if (minuut.equals(afgehouden.getIfPresent(sleutel))) {
            return false;
        }
        var eerste = transacties.asSystem(TAAK, () -> store.isEerste(sleutel, minuut));
        afgehouden.put(sleutel, minuut);
        return eerste;
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
