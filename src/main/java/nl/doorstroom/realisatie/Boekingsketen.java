package nl.doorstroom.realisatie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes of one gemeente: every boeking carries the SHA-256 of the hash before it and of all its own fields, each
 * with its length before it ({@code 5:tekst}) and an absent one as {@code -}. The database works it out too and refuses what
 * differs.
 */
final class Boekingsketen {
    private static final int HASH_BYTES = 32;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

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

    private final MessageDigest sha256;

    Boekingsketen() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

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
        var tekst = new StringBuilder(220);
        veld(tekst, rij.gemeente());
        veld(tekst, rij.nummer());
        veld(tekst, rij.post());
        veld(tekst, rij.soort());
        veld(tekst, rij.aantal());
        veld(tekst, rij.geldigOp());
        veld(tekst, MOMENT.format(rij.geregistreerdOp()));
        veld(tekst, rij.handeling());
        veld(tekst, rij.van());
        veld(tekst, rij.boekstuk());
        veld(tekst, rij.verwijzing());
        veld(tekst, rij.sleutel());
        return tekst.toString();
    }

    private static void veld(StringBuilder tekst, @Nullable Object waarde) {
        if (waarde == null) {
            tekst.append('-');
            return;
        }
        var woorden = waarde.toString();
        tekst.append(woorden.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(woorden);
    }
}
