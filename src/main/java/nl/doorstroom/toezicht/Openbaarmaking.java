package nl.doorstroom.toezicht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a provincie made public.
 *
 * @param nummer in addresses
 * @param oordelen of the round; empty when it is a mededeling
 * @param mededeling which; empty when it is the judgements
 * @param op when it was made public
 */
public record Openbaarmaking(
        long nummer, Rondecode ronde, List<Oordeelregel> oordelen, Optional<Bijlage> mededeling, Instant op) {
    /** @param kleur {@code groen}, {@code oranje} or {@code rood}; null when the judgement was held over */
    public record Oordeelregel(
            String gemeente, String oordeel, @Nullable String kleur) {}

    /** A mededeling that is public, with the checksum of its PDF. */
    public record Bijlage(long stuk, String kenmerk, String sha256) {}

    public Openbaarmaking {
        oordelen = List.copyOf(oordelen);
    }
}
