package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong with somebody who comes back from a provider: none of it lets anybody in. */
class AanmeldfoutenTests {
    private static final String CODE = "code-1";
    private static final FakeIssuer FAKE = OidcApp.FAKE;

    private final LogIn browser = new LogIn();

    @Test
    void whoever_is_known_gets_in_with_a_token_that_is_right() {
        var answer = comeBackWith(token -> token);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(OidcApp.url("/werkvoorraad"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void the_question_has_state_nonce_pkce_and_level_and_the_exchange_shows_the_verifier() throws Exception {
        comeBackWith(token -> token);

        var challenge = MessageDigest.getInstance("SHA-256")
                .digest(FAKE.lastExchange().getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
        assertThat(browser.asked("code_challenge"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
        assertThat(browser.asked("code_challenge_method")).isEqualTo("S256");
        assertThat(browser.asked("response_type")).isEqualTo("code");
        assertThat(browser.asked("scope").split(" ")).containsExactlyInAnyOrder("openid", "profile", "email");
        assertThat(browser.asked("acr_values")).isEqualTo("midden hoog");
        assertThat(browser.asked("redirect_uri")).isEqualTo(OidcApp.url("/inloggen/terug/nep"));
        assertThat(browser.asked("state")).hasSizeGreaterThan(40);
        assertThat(browser.asked("nonce")).hasSizeGreaterThan(40);
    }

    /** Claims that are wrong, each by itself. */
    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                claims(
                        "expired two minutes ago",
                        token -> token.issueTime(at(-600)).expirationTime(at(-120))),
                claims(
                        "issued in two minutes",
                        token -> token.issueTime(at(120)).expirationTime(at(600))),
                claims("of another issuer", token -> token.issuer("https://elders.example")),
                claims("without issuer", token -> token.issuer(null)),
                claims("for another client", token -> token.audience("iemand-anders")),
                claims(
                        "for two, of whom another asked",
                        token -> token.audience(List.of("doorstroom", "ander")).claim("azp", "ander")),
                claims("with another nonce", token -> token.claim("nonce", "een andere")),
                claims("without nonce", token -> token.claim("nonce", null)),
                claims("without subject", token -> token.subject(null)),
                claims("without expiry", token -> token.expirationTime(null)),
                claims("with a bsn as subject", token -> token.subject("999996356")),
                claims("with a bsn behind a prefix", token -> token.subject("urn:nl:bsn:999996356")),
                claims("of too low a level", token -> token.claim("acr", "laag")),
                claims("without level", token -> token.claim("acr", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongClaims")
    void a_token_that_is_wrong_lets_nobody_in(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertRefused(comeBackWith(change));
    }

    /** Signatures that are wrong. */
    static Stream<Arguments> wrongSignatures() {
        return Stream.of(
                signature("by a key of somebody else", (fake, token) -> FakeIssuer.sign(token, FakeIssuer.newKey())),
                signature("by another issuer", (fake, token) -> OidcApp.OTHER_FAKE.sign(token)),
                signature("not at all", (fake, token) -> FakeIssuer.unsigned(token)),
                signature("with the public key as a secret", FakeIssuer::signedWithPublicKey),
                signature("of another text", (fake, token) -> altered(fake.sign(token))),
                signature("no token at all", (fake, token) -> "geen token"));
    }

    @ParameterizedTest(name = "signed {0}")
    @MethodSource("wrongSignatures")
    void a_token_that_is_forged_lets_nobody_in(String what, BiFunction<FakeIssuer, JWTClaimsSet, String> sign) {
        browser.begin("nep");
        FAKE.ready(CODE, sign.apply(FAKE, FAKE.idToken(browser.asked("nonce")).build()));

        assertRefused(browser.back("nep", CODE));
    }

    @Test
    void a_clock_that_is_half_a_minute_off_does_no_harm() {
        assertThat(comeBackWith(token -> token.issueTime(at(-300)).expirationTime(at(-30)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(new AanmeldfoutenTests()
                        .comeBackWith(token -> token.issueTime(at(30)).expirationTime(at(300)))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_answer_counts_once_even_when_the_provider_would_exchange_the_code_again() {
        comeBackWith(token -> token);
        var again = new LogIn();
        again.begin("nep");
        var cookie = Map.copyOf(again.cookies());
        FAKE.ready(CODE, FAKE.sign(FAKE.idToken(again.asked("nonce")).build()));
        assertThat(again.back("nep", CODE).statusCode()).isEqualTo(302);

        again.cookies().clear();
        again.cookies().putAll(cookie);

        assertRefused(again.back("nep", CODE), again);
    }

    @Test
    void of_many_who_show_the_same_answer_at_once_one_gets_in() throws Exception {
        browser.begin("nep");
        FAKE.ready(CODE, FAKE.sign(FAKE.idToken(browser.asked("nonce")).build()));
        var same = Stream.generate(() -> browser.copy()).limit(8).toList();

        try (var threads = Executors.newFixedThreadPool(same.size())) {
            var answers = threads.invokeAll(same.stream()
                    .<Callable<Integer>>map(copy -> () -> copy.back("nep", CODE).statusCode())
                    .toList());

            assertThat(answers).extracting(Future::get).containsOnlyOnce(302).hasSize(8);
        }
        assertThat(same).filteredOn(LogIn::isIn).hasSize(1);
    }

    @Test
    void the_log_tells_why_and_of_whom_nothing() {
        try (var log = LogLines.of(AanmeldPages.class)) {
            comeBackWith(token -> token.subject("999996356").claim("email", "persoon@voorbeeld.example"));
            comeBackWith(token -> token.claim("acr", "laag").claim("name", "Proef Persoon"));

            assertThat(log.lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("Log-in at nep refused: "))
                    .noneMatch(line -> line.contains("999996356") || line.contains("ersoon"));
        }
        var recorded = OidcApp.database()
                .jdbc()
                .sql("select wordt::text from toegang.auditregel where handeling = 'aanmelding.geweigerd'")
                .query(String.class)
                .list();
        assertThat(recorded)
                .anyMatch(reason -> reason.contains("burgerservicenummer"))
                .noneMatch(reason -> reason.contains("999996356") || reason.contains("ersoon"));
    }

    @Test
    void a_code_that_was_never_given_lets_nobody_in() {
        browser.begin("nep");

        assertRefused(browser.back("nep", "verzonnen"));
    }

    @Test
    void an_answer_without_state_or_with_that_of_another_lets_nobody_in() {
        browser.begin("nep");
        assertRefused(browser.back("nep", Map.of("code", CODE)));

        browser.begin("nep");
        assertRefused(browser.back("nep", Map.of("code", CODE, "state", "verzonnen")));
    }

    @Test
    void somebody_elses_log_in_cannot_be_finished_in_this_browser() {
        var attacker = new LogIn();
        attacker.begin("nep");
        FAKE.ready(CODE, FAKE.sign(FAKE.idToken(attacker.asked("nonce")).build()));
        var fields = Map.of("code", CODE, "state", attacker.asked("state"));

        assertRefused(browser.back("nep", fields));
        browser.begin("nep");
        assertRefused(browser.back("nep", fields));
    }

    @Test
    void an_answer_meant_for_one_provider_is_refused_at_another() {
        browser.begin("nep");
        FAKE.ready(CODE, FAKE.sign(FAKE.idToken(browser.asked("nonce")).build()));

        assertRefused(browser.back("nepanders", CODE));
    }

    @Test
    void an_answer_that_names_another_issuer_is_refused_before_the_code_leaves_the_house() {
        browser.begin("nep");
        var code = "code van een ander";

        assertRefused(browser.back(
                "nep", Map.of("code", code, "state", browser.asked("state"), "iss", OidcApp.OTHER_FAKE.issuer())));
        assertThat(FAKE.lastExchange()).doesNotContainValue(code);
    }

    @Test
    void an_answer_that_names_the_right_issuer_is_taken() {
        browser.begin("nep");
        FAKE.ready(CODE, FAKE.sign(FAKE.idToken(browser.asked("nonce")).build()));
        var fields = Map.of("code", CODE, "state", browser.asked("state"), "iss", FAKE.issuer());

        assertThat(browser.back("nep", fields).statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_from_before_the_log_in_is_not_the_session_after_it() {
        browser.get("/inloggen?naar=/werkvoorraad");
        var before = browser.cookies().get("sessie");

        comeBackWith(token -> token);

        assertThat(before).isNotNull();
        assertThat(browser.cookies().get("sessie")).isNotNull().isNotEqualTo(before);
        browser.cookies().put("sessie", before);
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void whoever_the_provider_knows_and_we_do_not_is_told_so() {
        var answer = comeBackWith(token -> token.subject("onbekend"));

        assertThat(answer.headers().firstValue("Location")).hasValue(OidcApp.url("/inloggen/geen-toegang"));
        assertThat(browser.isIn()).isFalse();
        assertThat(browser.get("/inloggen/geen-toegang").statusCode()).isEqualTo(403);
    }

    @Test
    void what_the_id_token_does_not_tell_the_provider_is_asked_for() {
        FAKE.tells(Map.of("sub", FakeIssuer.SUBJECT, "name", "Proef Persoon", "organisatie", OidcApp.OIN));

        assertThat(comeBackWith(AanmeldfoutenTests::withoutClaims).headers().firstValue("Location"))
                .hasValue(OidcApp.url("/werkvoorraad"));
    }

    @Test
    void an_organisation_that_is_not_ours_gives_no_access() {
        FAKE.tells(Map.of("sub", FakeIssuer.SUBJECT, "organisatie", "00000009999999990000"));

        assertThat(comeBackWith(AanmeldfoutenTests::withoutClaims).headers().firstValue("Location"))
                .hasValue(OidcApp.url("/inloggen/geen-toegang"));
    }

    @Test
    void what_the_provider_tells_of_somebody_else_lets_nobody_in() {
        FAKE.tells(Map.of("sub", "een ander", "name", "Proef Persoon", "organisatie", OidcApp.OIN));

        assertRefused(comeBackWith(AanmeldfoutenTests::withoutClaims));
    }

    private static JWTClaimsSet.Builder withoutClaims(JWTClaimsSet.Builder token) {
        return token.claim("name", null).claim("email", null).claim("organisatie", null);
    }

    @Test
    void whoever_gives_up_at_the_provider_is_told_so() {
        browser.begin("nep");

        var answer = browser.back("nep", Map.of("error", "access_denied", "state", browser.asked("state")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Het inloggen is afgebroken");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_fault_that_the_provider_tells_is_not_repeated_to_the_user() {
        browser.begin("nep");

        var answer = browser.back(
                "nep",
                Map.of(
                        "error",
                        "invalid_scope",
                        "error_description",
                        "<script>x</script>",
                        "state",
                        browser.asked("state")));

        assertRefused(answer);
        assertThat(answer.body()).doesNotContain("script>x").doesNotContain("invalid_scope");
    }

    @Test
    void a_provider_that_is_not_there_gives_a_page_and_the_rest_goes_on() {
        var answer = browser.begin("weg");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Aanmelden weg is nu niet bereikbaar", "href=\"/inloggen\"");
        assertThat(browser.begin("weg").statusCode()).isEqualTo(503);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/inloggen").body()).contains("Aanmelden nep", "Aanmelden weg");
    }

    @Test
    void a_provider_that_goes_down_halfway_gives_that_page_too() {
        browser.begin("nep");
        FAKE.down(true);
        try {
            var answer = browser.back("nep", CODE);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("niet bereikbaar").doesNotContain("Exception");
        } finally {
            FAKE.down(false);
        }
    }

    @Test
    void a_provider_that_was_never_configured_is_not_there() {
        assertThat(browser.begin("verzonnen").statusCode()).isEqualTo(404);
        assertRefused(browser.back("verzonnen", CODE));
    }

    @Test
    void a_log_in_begins_no_session() {
        browser.begin("nep");

        assertThat(browser.cookies()).containsOnlyKeys("aanmelding");
    }

    private HttpResponse<String> comeBackWith(UnaryOperator<JWTClaimsSet.Builder> change) {
        browser.begin("nep");
        FAKE.ready(
                CODE,
                FAKE.sign(change.apply(FAKE.idToken(browser.asked("nonce"))).build()));
        return browser.back("nep", CODE);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertRefused(answer, browser);
    }

    private static void assertRefused(HttpResponse<String> answer, LogIn browser) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Inloggen is niet gelukt")
                .doesNotContain("Exception", "at nl.", "at org.", "nonce", "token");
        assertThat(browser.isIn()).isFalse();
    }

    private static Date at(int secondsFromNow) {
        return Date.from(Instant.now().plusSeconds(secondsFromNow));
    }

    private static String altered(String token) {
        var parts = token.split("\\.");
        var text = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var changed = text.replace("Proef Persoon", "Ander Persoon").getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
    }

    private static Arguments claims(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    private static Arguments signature(String how, BiFunction<FakeIssuer, JWTClaimsSet, String> sign) {
        return Arguments.of(how, sign);
    }
}
