package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tokens of programs the API believes. */
class ApitokenTests {
    private static final FakeIssuer FAKE = OidcApp.FAKE;

    @Test
    void a_token_that_is_right_tells_issuer_client_and_scopes() {
        var answer = show(FAKE.sign(FAKE.accessToken().build()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("programma programma-1 van " + FAKE.issuer())
                .contains("SCOPE_taakstelling:lezen", "SCOPE_realisatie:schrijven");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_token_may_name_its_client_as_azp_and_its_scopes_as_a_list() {
        var token = FAKE.accessToken()
                .claim("client_id", null)
                .claim("azp", "programma-2")
                .claim("scope", List.of("taakstelling:lezen"));

        assertThat(show(FAKE.sign(token.build())).body())
                .isEqualTo("programma programma-2 van " + FAKE.issuer() + " [SCOPE_taakstelling:lezen]");
    }

    @Test
    void a_clock_that_is_half_a_minute_off_does_no_harm() {
        var behind = FAKE.accessToken().issueTime(at(-300)).expirationTime(at(-30));
        var ahead = FAKE.accessToken().issueTime(at(30)).notBeforeTime(at(30));

        assertThat(show(FAKE.sign(behind.build())).statusCode()).isEqualTo(200);
        assertThat(show(FAKE.sign(ahead.build())).statusCode()).isEqualTo(200);
    }

    /** What can be wrong with one. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("expired", token -> token.issueTime(at(-900)).expirationTime(at(-120))),
                wrong("valid only in two minutes", token -> token.notBeforeTime(at(120))),
                wrong("issued in two minutes", token -> token.issueTime(at(120)).expirationTime(at(300))),
                wrong("without expiry", token -> token.expirationTime(null)),
                wrong("of an issuer nobody configured", token -> token.issuer("https://elders.example")),
                wrong("of an issuer whose name only looks like it", token -> token.issuer(FAKE.issuer() + "/")),
                wrong("in the name of another issuer", token -> token.issuer(OidcApp.OTHER_FAKE.issuer())),
                wrong("without issuer", token -> token.issuer(null)),
                wrong("for another api", token -> token.audience("https://elders.example/api")),
                wrong("for an api whose name begins the same", token -> token.audience(OidcApp.AUDIENCE + "/v1")),
                wrong("for us as a client, an id token", token -> token.audience(FakeIssuer.CLIENT)),
                wrong("without audience", token -> token.audience((String) null)),
                wrong("without client", token -> token.claim("client_id", null)),
                wrong("of a person with a session", token -> token.claim("sid", "sessie-1")),
                wrong("bound to a key", token -> token.claim("cnf", Map.of("jkt", "x"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_token_that_is_wrong_is_refused(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertRefused(show(FAKE.sign(change.apply(FAKE.accessToken()).build())));
    }

    @Test
    void a_token_that_is_forged_is_refused() {
        var claims = FAKE.accessToken().build();

        assertRefused(show(FakeIssuer.sign(claims, FakeIssuer.newKey())));
        assertRefused(show(OidcApp.OTHER_FAKE.sign(claims)));
        assertRefused(show(FakeIssuer.unsigned(claims)));
        assertRefused(show(FAKE.signedWithPublicKey(claims)));
        assertRefused(show("geen.token.hier"));
        assertRefused(show("x"));
    }

    @Test
    void whoever_shows_no_token_is_nobody() {
        var answer = LogIn.send(
                HttpRequest.newBuilder(URI.create(OidcApp.url(TokenProbe.PATH))).build());

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void a_token_whose_issuer_is_down_is_not_judged() {
        var answer =
                show(FAKE.sign(FAKE.accessToken().issuer("http://127.0.0.1:1").build()));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain("Exception", "at org.", "audience");
    }

    private static HttpResponse<String> show(String token) {
        return LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(TokenProbe.PATH)))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private static Date at(int secondsFromNow) {
        return Date.from(Instant.now().plusSeconds(secondsFromNow));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }
}
