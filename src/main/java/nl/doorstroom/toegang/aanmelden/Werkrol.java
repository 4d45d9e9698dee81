package nl.doorstroom.toegang.aanmelden;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;

/**
 * An appointment that holds now, as somebody chooses among them.
 *
 * @param oin number by which a provider names the organisation
 * @param vanOrganisatie areas of the organisation
 * @param gebieden the part of them that it holds for; empty: all of them
 */
public record Werkrol(
        UUID id,
        AccountId account,
        String persoon,
        boolean synthetisch,
        Rol rol,
        Organisatieverwijzing bij,
        Optional<String> oin,
        List<Gebiedscode> vanOrganisatie,
        List<Gebiedscode> gebieden) {
    public Werkrol {
        vanOrganisatie = List.copyOf(vanOrganisatie);
        gebieden = List.copyOf(gebieden);
    }

    /** A provider that vouches for organisations lets somebody act for those only. */
    boolean magVia(Set<String> organisaties) {
        return magVia(oin, organisaties);
    }

    static boolean magVia(Optional<String> oin, Set<String> organisaties) {
        return organisaties.isEmpty() || oin.filter(organisaties::contains).isPresent();
    }
}
