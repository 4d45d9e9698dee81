package nl.doorstroom.toegang.aanmelden;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is according to a provider of identity.
 *
 * @param aanbieder our own short name for the provider
 * @param uitgever the issuer; with {@code onderwerp} it tells one person from all others
 * @param onderwerp the subject; a pseudonym, never a BSN
 * @param organisaties the OINs that the provider vouches for; empty when it says nothing of organisations
 * @param betrouwbaarheid how sure the provider is (acr), or empty
 * @param sessie the provider's own session; null when it names none
 * @param bewijs the id token, shown to the provider at log-out; empty when there is none
 */
public record Identiteit(
        String aanbieder,
        String uitgever,
        String onderwerp,
        String naam,
        String email,
        Set<String> organisaties,
        String betrouwbaarheid,
        @Nullable String sessie,
        String bewijs) {
    public Identiteit {
        organisaties = Set.copyOf(organisaties);
    }

    /** Without anything that tells who it is, for logs. */
    @Override
    public String toString() {
        return "an identity of " + aanbieder;
    }
}
