package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What is asked of each kind of token before it is believed; each question has its own line. Signatures are checked before
 * any question, only by keys that the issuer publishes and only of the algorithms named here: none of these is symmetric.
 */
final class Tokenkeuring {
    static final Duration SPELING = Duration.ofMinutes(1);
    static final String AFMELDGEBEURTENIS = "http://schemas.openid.net/event/backchannel-logout";

    private final Clock clock;

    Tokenkeuring(Clock clock) {
        this.clock = clock;
    }

    /** Of somebody who logs in. The nonce is compared elsewhere, by whoever knows what was asked. */
    JwtDecoder idToken(Aanbieder aanbieder, ClientRegistration registratie, JWKSource<SecurityContext> sleutels) {
        var eigen = new OidcIdTokenValidator(registratie);
        eigen.setClock(clock);
        eigen.setClockSkew(SPELING);
        return lezer(
                sleutels,
                Set.of(aanbieder.algoritme()),
                List.of(
                        eigen,
                        eis(
                                "sub",
                                token -> !Bsn.is(Objects.requireNonNullElse(token.getSubject(), "")),
                                "sub is a burgerservicenummer"),
                        eis("acr", token -> volstaat(aanbieder, token), "level of assurance too low")));
    }

    private static boolean volstaat(Aanbieder aanbieder, Jwt token) {
        return aanbieder.acr().isEmpty()
                || token.getClaims().get("acr") instanceof String acr
                        && aanbieder.acr().contains(acr);
    }

    /** With which a provider tells that somebody logged out there (Back-Channel Logout 1.0, 2.4 and 2.6). */
    JwtDecoder afmeldtoken(Aanbieder aanbieder, JWKSource<SecurityContext> sleutels) {
        return lezer(
                sleutels,
                Set.of(aanbieder.algoritme()),
                List.of(
                        new JwtIssuerValidator(aanbieder.uitgever()),
                        opTijd(),
                        eis("typ", token -> typ(token, "", "jwt", "logout+jwt"), "not a logout token"),
                        eis("aud", token -> doelgroep(token).contains(aanbieder.client()), "for somebody else"),
                        eis("iat", token -> token.getIssuedAt() != null, "missing"),
                        eis(
                                "jti",
                                token -> !token.getClaims()
                                        .getOrDefault("jti", "")
                                        .equals(""),
                                "missing"),
                        eis("events", Tokenkeuring::meldtAf, "tells no log-out"),
                        eis("nonce", token -> !token.hasClaim("nonce"), "an id token"),
                        eis("sub", token -> token.hasClaim("sub") || token.hasClaim("sid"), "tells not whose")));
    }

    private static boolean meldtAf(Jwt token) {
        return token.getClaims().get("events") instanceof Map<?, ?> gebeurtenissen
                && gebeurtenissen.get(AFMELDGEBEURTENIS) instanceof Map<?, ?>;
    }

    /** Of a program that calls the API, not of a person: that one has a session ({@code sid}). */
    JwtDecoder apitoken(String uitgever, String doelgroep, JWKSource<SecurityContext> sleutels) {
        return lezer(
                sleutels,
                Set.of(SignatureAlgorithm.values()),
                List.of(
                        new JwtIssuerValidator(uitgever),
                        opTijd(),
                        eis(
                                "typ",
                                token -> typ(token, "", "jwt", "at+jwt", "application/at+jwt"),
                                "not an access token"),
                        eis("aud", token -> doelgroep(token).contains(doelgroep), "for somebody else"),
                        eis("iat", token -> token.getIssuedAt() != null, "missing"),
                        eis("cnf", token -> !token.hasClaim("cnf"), "bound to a key that nobody showed"),
                        eis("sid", token -> !token.hasClaim("sid"), "of a person"),
                        eis("client_id", token -> !Apiklant.client(token).isEmpty(), "missing")));
    }

    private OAuth2TokenValidator<Jwt> opTijd() {
        var tijd = new JwtTimestampValidator(SPELING);
        tijd.setClock(clock);
        tijd.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(tijd, eis("iat", this::isUitgegeven, "in the future"));
    }

    private boolean isUitgegeven(Jwt token) {
        var op = token.getIssuedAt();
        return op == null || !clock.instant().plus(SPELING).isBefore(op);
    }

    private static List<String> doelgroep(Jwt token) {
        var doelgroep = token.getAudience();
        return doelgroep == null ? List.of() : doelgroep;
    }

    private static boolean typ(Jwt token, String... toegestaan) {
        var typ = String.valueOf(token.getHeaders().getOrDefault("typ", "")).toLowerCase(Locale.ROOT);
        return List.of(toegestaan).contains(typ);
    }

    private static JwtDecoder lezer(
            JWKSource<SecurityContext> sleutels,
            Set<SignatureAlgorithm> algoritmen,
            List<OAuth2TokenValidator<Jwt>> vragen) {
        var lezer = NimbusJwtDecoder.withJwkSource(sleutels)
                .jwsAlgorithms(toegestaan -> toegestaan.addAll(algoritmen))
                .build();
        lezer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new ArrayList<>(vragen)));
        return lezer;
    }

    /** The claim and what is wrong go to the log, its value doesn't. */
    private static OAuth2TokenValidator<Jwt> eis(String claim, Predicate<Jwt> klopt, String anders) {
        return token -> klopt.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", claim + ": " + anders, null));
    }
}
