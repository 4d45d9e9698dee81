package nl.doorstroom.toegang.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Organisatieverwijzing;
import org.jspecify.annotations.Nullable;

/**
 * A party of the chain.
 *
 * @param oin number by which a provider of identity names it
 * @param gebieden areas it works for
 * @param synthetisch made up for the demonstration
 * @param beeindigdOp since when nobody can act for it; null while it goes on
 * @param versie counts its changes
 */
public record Organisatie(
        Organisatieverwijzing verwijzing,
        Optional<String> oin,
        List<Gebiedscode> gebieden,
        boolean synthetisch,
        @Nullable Instant beeindigdOp,
        int versie) {
    public Organisatie {
        gebieden = List.copyOf(gebieden);
    }

    public OrganisatieId id() {
        return verwijzing.id();
    }

    public String naam() {
        return verwijzing.naam();
    }

    public Organisatiesoort soort() {
        return verwijzing.soort();
    }

    public boolean isBeeindigd() {
        return beeindigdOp != null;
    }

    @Override
    public String toString() {
        return soort().naam() + " " + naam() + ", voor " + gebieden;
    }
}
