package nl.doorstroom.realisatie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;
import java.util.UUID;
import nl.doorstroom.platform.secret.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes of one gemeente: every boeking carries the SHA-256 of the hash before it and of all its own fields. The
 * database works it out too and refuses what differs.
 */
final class Boekingsketen {
    private static final int HASH_BYTES = 32;

    /**
     * A boeking as the database keeps it.
     *
     * @param geldigOp see {@link Boeking}
     * @param van number of the boeking that is corrected or goes on here; null for none
     */
    record Rij(
            String gemeente,
            long nummer,
            String post,
            @Nullable String soort,
            long aantal,
            LocalDate geldigOp,
            Instant geregistreerdOp,
            String handeling,
            @Nullable Long van,
            UUID boekstuk,
            @Nullable String verwijzing,
            @Nullable String sleutel) {}

    private final MessageDigest sha256 = Sha256.digest();

    /** What stands before the first boeking. */
    static byte[] begin() {
        return new byte[HASH_BYTES];
    }

    /** The hash that a boeking must have after this one. */
    byte[] hash(byte[] vorige, Rij rij) {
        sha256.update(vorige);
        return sha256.digest(tekst(rij).getBytes(StandardCharsets.UTF_8));
    }

    private static String tekst(Rij rij) {
        return new StringJoiner("|")
                .add(rij.gemeente())
                .add(Long.toString(rij.nummer()))
                .add(rij.post())
                .add(rij.soort() == null ? "-" : rij.soort())
                .add(Long.toString(rij.aantal()))
                .add(Long.toString(rij.geldigOp().toEpochDay()))
                .add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, rij.geregistreerdOp())))
                .add(rij.handeling())
                .add(rij.van() == null ? "0" : rij.van().toString())
                .add(rij.boekstuk().toString())
                .add(vrij(rij.verwijzing()))
                .add(vrij(rij.sleutel()))
                .toString();
    }

    /** What somebody else chose, with its length before it so that it cannot look like another field. */
    private static String vrij(@Nullable String tekst) {
        return tekst == null ? "-" : tekst.getBytes(StandardCharsets.UTF_8).length + ":" + tekst;
    }
}
