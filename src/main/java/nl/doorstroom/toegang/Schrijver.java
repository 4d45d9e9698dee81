package nl.doorstroom.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something and when.
 *
 * @param auteur role and organisation, never a name
 * @param account by which one person is told from another; null for the product itself
 */
public record Schrijver(String auteur, @Nullable UUID account, Instant op) {
    /** Whoever acts now. */
    public static Schrijver nu(Clock klok) {
        var wie = Handelend.nu();
        return new Schrijver(wie.toString(), account(wie), klok.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static @Nullable UUID account(Handelende wie) {
        return wie instanceof Handelende.Gebruiker gebruiker
                ? gebruiker.account().waarde()
                : null;
    }

    /** Whether that person wrote it. */
    public boolean isVan(Handelende wie) {
        return account != null && account.equals(account(wie));
    }

    /** Whether the same person wrote both. */
    public boolean isZelfde(Schrijver ander) {
        return account == null ? ander.account == null : account.equals(ander.account);
    }
}
