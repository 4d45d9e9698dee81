package nl.doorstroom.toegang.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it stands in the audit.
 *
 * @param volgnummer place in the chain, from 1 without gaps
 * @param tijdstip by the clock of the database, to the microsecond
 * @param correlatie the trace it was part of
 * @param hash SHA-256 of the hash before it and everything else here
 */
public record Auditregel(
        long volgnummer,
        Instant tijdstip,
        String soort,
        String handeling,
        Dader wie,
        Onderwerp betreft,
        Wijziging wijziging,
        String correlatie,
        String hash) {
    /**
     * Who did it, as it was then.
     *
     * @param soort gebruiker, toepassing, systeem or bezoeker
     * @param naam of the person, the program or the task
     */
    public record Dader(
            String soort,
            @Nullable UUID account,
            String naam,
            @Nullable UUID organisatie,
            @Nullable String organisatienaam,
            @Nullable String rol) {}

    /** To what it was done; all null when to nothing in particular. */
    public record Onderwerp(
            @Nullable String soort,
            @Nullable String id,
            @Nullable UUID organisatie,
            @Nullable String gemeente) {}

    /** Before and after, as JSON in the words of the database; null when there is nothing to tell. */
    public record Wijziging(@Nullable String was, @Nullable String wordt) {}

    @Override
    public String toString() {
        return volgnummer + " " + handeling + " door " + wie.naam();
    }
}
