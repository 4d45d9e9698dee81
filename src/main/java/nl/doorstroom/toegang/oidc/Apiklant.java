package nl.doorstroom.toegang.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A program that showed a valid token at the API.
 *
 * @param uitgever who vouches for it
 * @param client name by which the issuer knows it; different issuers may use the same
 * @param bereik scopes it was given
 */
public record Apiklant(String uitgever, String client, Set<String> bereik) {
    public Apiklant {
        bereik = Set.copyOf(bereik);
    }

    static Apiklant van(Jwt token) {
        return new Apiklant(Objects.requireNonNull(token.getClaimAsString("iss")), client(token), bereik(token));
    }

    /** By RFC 9068 {@code client_id}; some issuers say {@code azp}. Empty when neither is there. */
    static String client(Jwt token) {
        return Stream.of("client_id", "azp")
                .map(naam -> token.getClaims().get(naam))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(naam -> !naam.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Set<String> bereik(Jwt token) {
        var genoemd = token.getClaims().get("scope");
        var delen = genoemd instanceof Collection<?> lijst
                ? lijst
                : List.of(String.valueOf(genoemd).split(" "));
        return genoemd == null
                ? Set.of()
                : delen.stream()
                        .map(String::valueOf)
                        .filter(deel -> !deel.isBlank())
                        .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "programma " + client + " van " + uitgever;
    }
}
