package nl.doorstroom.toegang.oidc;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * A provider of identity that was configured, without faults.
 *
 * @param id as it stands in addresses and settings
 * @param naam as people know it
 * @param uitgever its issuer, exactly as it writes that itself
 * @param client what we are called there
 * @param acr the levels of assurance that suffice, from low to high; empty when any does
 * @param algoritme by which it signs id tokens; no other is accepted
 * @param bereik scopes that are asked for
 */
record Aanbieder(
        String id,
        String naam,
        String uitgever,
        String client,
        Clientbewijs bewijs,
        List<String> acr,
        SignatureAlgorithm algoritme,
        Claims claims,
        Set<String> bereik) {
    Aanbieder {
        acr = List.copyOf(acr);
        bereik = Set.copyOf(bereik);
    }

    /** Which claims tell what. */
    record Claims(String organisatie, String naam, String email) {}

    @Override
    public String toString() {
        return naam + " (" + uitgever + ")";
    }
}
