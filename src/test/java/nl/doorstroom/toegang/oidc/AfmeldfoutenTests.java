package nl.doorstroom.toegang.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider tells that somebody logged out there; whoever else tells it, or tells it wrongly, ends nothing. */
class AfmeldfoutenTests {
    private static final FakeIssuer FAKE = OidcApp.FAKE;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final LogIn browser = new LogIn();
    private final String session = "sessie van test " + NUMBER.incrementAndGet();
    private final String id = "bericht " + NUMBER.get();

    @BeforeEach
    void logIn() {
        browser.begin("nep");
        FAKE.ready(
                "code",
                FAKE.sign(FAKE.idToken(browser.asked("nonce"))
                        .claim("sid", session)
                        .build()));
        browser.back("nep", "code");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_log_out_that_a_provider_tells_ends_the_session() {
        var answer = tell("nep", FAKE.sign(FAKE.logoutToken(session, id).build()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_log_out_without_session_ends_every_session_of_that_person() {
        var answer = tell(
                "nep",
                FAKE.sign(FAKE.logoutToken(session, id).claim("sid", null).build()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_log_out_without_person_ends_the_session_it_names() {
        var answer = tell(
                "nep", FAKE.sign(FAKE.logoutToken(session, id).subject(null).build()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_log_out_of_another_session_leaves_this_one() {
        assertThat(tell("nep", FAKE.sign(FAKE.logoutToken("een andere", id).build()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_log_out_counts_once() {
        var token = FAKE.sign(FAKE.logoutToken("een andere", id).build());
        assertThat(tell("nep", token).statusCode()).isEqualTo(200);

        assertThat(tell("nep", token).statusCode()).isEqualTo(400);
    }

    /** What can be wrong with it. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("expired", token -> token.issueTime(at(-900)).expirationTime(at(-120))),
                wrong("issued in two minutes", token -> token.issueTime(at(120)).expirationTime(at(300))),
                wrong("without expiry", token -> token.expirationTime(null)),
                wrong("without moment of issue", token -> token.issueTime(null)),
                wrong("of another issuer", token -> token.issuer("https://elders.example")),
                wrong("for another client", token -> token.audience("iemand-anders")),
                wrong("without audience", token -> token.audience((String) null)),
                wrong("without id", token -> token.jwtID(null)),
                wrong("with a nonce, so an id token", token -> token.claim("nonce", "n")),
                wrong("without event", token -> token.claim("events", null)),
                wrong("with another event", token -> token.claim("events", Map.of("https://elders.example", Map.of()))),
                wrong("with events that are none", token -> token.claim("events", List.of("x"))),
                wrong("about nobody", token -> token.subject(null).claim("sid", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_log_out_that_is_wrong_ends_nothing(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertIgnored(tell(
                "nep", FAKE.sign(change.apply(FAKE.logoutToken(session, id)).build())));
    }

    @Test
    void a_log_out_that_is_forged_ends_nothing() {
        var claims = FAKE.logoutToken(session, id).build();

        assertIgnored(tell("nep", FakeIssuer.sign(claims, FakeIssuer.newKey())));
        assertIgnored(tell("nep", FakeIssuer.unsigned(claims)));
        assertIgnored(tell("nep", FAKE.signedWithPublicKey(claims)));
        assertIgnored(tell("nepanders", FAKE.sign(claims)));
        assertIgnored(tell("nep", "geen token"));
        assertIgnored(tell("nep", "x".repeat(20_000)));
        assertIgnored(tell("nep", ""));
    }

    @Test
    void an_id_token_ends_nothing() {
        assertIgnored(
                tell("nep", FAKE.sign(FAKE.idToken("n").claim("sid", session).build())));
    }

    @Test
    void a_provider_that_was_never_configured_ends_nothing() {
        var answer = tell("verzonnen", FAKE.sign(FAKE.logoutToken(session, id).build()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_provider_whose_keys_cannot_be_asked_may_tell_it_again() {
        assertThat(tell("weg", FAKE.sign(FAKE.logoutToken(session, id).build())).statusCode())
                .isEqualTo(503);
        assertThat(browser.isIn()).isTrue();
    }

    private void assertIgnored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"invalid_request\"}");
        assertThat(browser.isIn()).isTrue();
    }

    private static HttpResponse<String> tell(String provider, String token) {
        return LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(OidcKeten.AFGEMELD + "/" + provider)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + URLEncoder.encode(token, UTF_8)))
                .build());
    }

    private static Date at(int secondsFromNow) {
        return Date.from(Instant.now().plusSeconds(secondsFromNow));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }
}
