package nl.doorstroom.toegang.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.aanmelden.Codes;

/** What is remembered between two calls from outside, in the database, so that any instance may take the second. */
final class Onthouden {
    static final Duration AANMELDEN_BINNEN = Duration.ofMinutes(10);

    private static final String TAAK = "aanmelden";

    private final JdbcAanmeldverzoekStore verzoeken;
    private final JdbcAfmeldberichtStore berichten;
    private final Transactions transacties;
    private final Clock clock;

    Onthouden(
            JdbcAanmeldverzoekStore verzoeken,
            JdbcAfmeldberichtStore berichten,
            Transactions transacties,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.berichten = berichten;
        this.transacties = transacties;
        this.clock = clock;
    }

    /** Keeps a log-in that was begun, for whoever knows the key. */
    void bewaar(String sleutel, Aanmeldverzoek verzoek) {
        var nu = clock.instant();
        transacties.asSystem(TAAK, () -> {
            verzoeken.bewaar(Codes.hash(sleutel), verzoek, nu.plus(AANMELDEN_BINNEN));
            return true;
        });
    }

    /** Gives it back once; empty when it isn't there, was used before or took too long. */
    Optional<Aanmeldverzoek> neem(String sleutel) {
        var hash = Codes.hash(sleutel);
        return transacties.asSystem(TAAK, () -> verzoeken.neem(hash, clock.instant()));
    }

    /** Notes that a provider told this log-out; false when it had told it before. */
    boolean noteer(String uitgever, String kenmerk, Instant geldigTot) {
        return transacties.asSystem(TAAK, () -> berichten.noteer(uitgever, Codes.hash(kenmerk), geldigTot));
    }

    /** Erases what is too old to be of use; tells how many rows. */
    int ruimOp() {
        var nu = clock.instant();
        return transacties.asSystem(TAAK, () -> verzoeken.ruimOp(nu) + berichten.ruimOp(nu));
    }
}
