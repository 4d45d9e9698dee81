package nl.doorstroom.toegang.beheer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A program that may use the API for an organisation.
 *
 * @param uitgever issuer of its tokens
 * @param client name by which the issuer knows it
 * @param rechten what it may do at most; a token says for how much of it
 * @param beeindigdOp since when it may not; null while it may
 */
public record Apiclient(
        UUID id,
        OrganisatieId organisatie,
        String uitgever,
        String client,
        String omschrijving,
        List<Bevoegdheid> rechten,
        Instant aangemaaktOp,
        @Nullable Instant beeindigdOp) {
    public Apiclient {
        rechten = List.copyOf(rechten);
    }

    @Override
    public String toString() {
        return "programma " + client + " van " + uitgever;
    }
}
