package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** To the second, with a clock that stands still: a minute of difference is allowed, a second more isn't. */
class TokenkeuringTests {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final RSAKey KEY = FakeIssuer.newKey();
    private static final String ISSUER = "https://aanmelden.example";

    private final Tokenkeuring judge = new Tokenkeuring(Clock.fixed(NOW, ZoneOffset.UTC));
    private final ImmutableJWKSet<SecurityContext> keys = new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK()));
    private final Aanbieder provider = new Aanbieder(
            "rijk",
            "Aanmelden Rijk",
            ISSUER,
            "doorstroom",
            new Clientbewijs.Geheim("x"),
            List.of(),
            SignatureAlgorithm.RS256,
            new Aanbieder.Claims("o", "n", "e"),
            Set.of("openid"));

    @ParameterizedTest
    @CsvSource({"-59, true", "-60, true", "-61, false", "-120, false"})
    void a_token_that_ran_out_is_good_for_another_minute(int expires, boolean good) {
        var token = token(-600, expires);

        assertThat(List.of(believes(idToken(), token), believes(apiToken(), token), believes(logoutToken(), token)))
                .containsOnly(good);
    }

    @ParameterizedTest
    @CsvSource({"59, true", "60, true", "61, false", "120, false"})
    void a_token_from_a_clock_that_is_ahead_is_good_up_to_a_minute(int issued, boolean good) {
        var token = token(issued, 600);

        assertThat(List.of(believes(idToken(), token), believes(apiToken(), token), believes(logoutToken(), token)))
                .containsOnly(good);
    }

    @ParameterizedTest
    @CsvSource({"999996356, false", "99999635, true", "999996355, true", "12345678-1234, true", "urn:x:999996356, false"
    })
    void a_subject_that_is_a_bsn_is_refused(String subject, boolean good) {
        var token = new JWTClaimsSet.Builder(token(0, 60)).subject(subject).build();

        assertThat(believes(idToken(), token)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "RS256, RS256, true",
        "PS256, PS256, true",
        "PS256, RS256, false",
        "RS256, PS256, false",
        "RS512, RS256, false"
    })
    void an_id_token_is_signed_as_was_agreed_and_not_otherwise(String agreed, String used, boolean good)
            throws Exception {
        var other = new Aanbieder(
                "rijk",
                "Aanmelden Rijk",
                ISSUER,
                "doorstroom",
                provider.bewijs(),
                List.of(),
                Objects.requireNonNull(SignatureAlgorithm.from(agreed)),
                provider.claims(),
                Set.of("openid"));
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.parse(used)), token(0, 60));
        token.sign(new RSASSASigner(KEY));

        assertThat(accepts(idToken(other), token.serialize())).isEqualTo(good);
    }

    private static boolean believes(JwtDecoder judge, JWTClaimsSet token) {
        return accepts(judge, FakeIssuer.sign(token, KEY));
    }

    private static boolean accepts(JwtDecoder judge, String token) {
        try {
            return judge.decode(token).getSubject() != null;
        } catch (JwtException refused) {
            return false;
        }
    }

    /** Fit for all three judges, so that only time makes the difference. */
    private static JWTClaimsSet token(int issued, int expires) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("persoon-1")
                .audience("doorstroom")
                .issueTime(Date.from(NOW.plusSeconds(issued)))
                .expirationTime(Date.from(NOW.plusSeconds(expires)))
                .jwtID("1")
                .claim("client_id", "programma")
                .claim("events", Map.of(Tokenkeuring.AFMELDGEBEURTENIS, Map.of()))
                .build();
    }

    private JwtDecoder idToken() {
        return idToken(provider);
    }

    private JwtDecoder idToken(Aanbieder provider) {
        var known = new Uitgevergegevens(
                Map.of("authorization_endpoint", ISSUER, "token_endpoint", ISSUER, "jwks_uri", ISSUER), keys);
        return judge.idToken(provider, Registratie.van(provider, known), keys);
    }

    private JwtDecoder apiToken() {
        return judge.apitoken(ISSUER, "doorstroom", keys);
    }

    private JwtDecoder logoutToken() {
        return judge.afmeldtoken(provider, keys);
    }
}
