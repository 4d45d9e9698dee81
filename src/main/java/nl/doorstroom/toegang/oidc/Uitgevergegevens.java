package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a provider publishes about itself.
 *
 * @param metadata its discovery document
 * @param sleutels the keys by which it signs, fetched when needed and kept a while
 */
record Uitgevergegevens(Map<String, Object> metadata, JWKSource<SecurityContext> sleutels) {
    Uitgevergegevens {
        metadata = Map.copyOf(metadata);
    }

    /** One of its addresses; null when it has no such. */
    @Nullable
    String adres(String naam) {
        return Objects.toString(metadata.get(naam), null);
    }

    /** Whether each of its answers to a log-in names it (RFC 9207). */
    boolean noemtZichInAntwoord() {
        return Boolean.TRUE.equals(metadata.get("authorization_response_iss_parameter_supported"));
    }
}
