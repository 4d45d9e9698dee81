package nl.doorstroom.toegang.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a provider may tell about itself, and what we don't take from it. */
class OntdekkingTests {
    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
    private final Ontdekking discovery =
            new Ontdekking(Verbinding.nieuw(), ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    private final Map<String, Object> document = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server = server();
    private final String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    private volatile int status = 200;

    @BeforeEach
    void aProviderWithoutFault() {
        document.put("issuer", issuer);
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("token_endpoint", issuer + "/token");
        document.put("jwks_uri", issuer + "/keys");
        server.createContext("/.well-known/openid-configuration", call -> {
            asked.incrementAndGet();
            answer(call, status, JSON.writeValueAsString(document));
        });
        var keys = new JWKSet(FakeIssuer.newKey()).toString(true);
        server.createContext("/keys", call -> answer(call, 200, keys));
        server.createContext("/elsewhere", call -> {
            call.getResponseHeaders().set("Location", issuer + "/keys");
            answer(call, 302, "");
        });
        server.createContext("/endless", call -> answer(call, 200, " ".repeat(600_000) + keys));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_provider_is_asked_once() throws KeySourceException {
        assertThat(discovery.van(issuer).adres("token_endpoint")).isEqualTo(issuer + "/token");
        assertThat(discovery.van(issuer).adres("end_session_endpoint")).isNull();
        assertThat(keys()).isOne();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_provider_that_names_itself_otherwise_is_not_believed() {
        document.put("issuer", issuer + "/");

        assertUnreachable("noemt zichzelf anders");
    }

    @Test
    void an_address_that_must_be_there_is_missed() {
        document.remove("token_endpoint");

        assertUnreachable("geeft geen veilig adres voor token_endpoint");
    }

    @Test
    void an_address_that_is_not_encrypted_is_not_used() {
        document.put("end_session_endpoint", "http://elders.example/logout");

        assertUnreachable("geeft geen veilig adres voor end_session_endpoint");
    }

    @Test
    void a_reference_elsewhere_is_no_answer() {
        status = 302;

        assertUnreachable("antwoordt niet");
    }

    @Test
    void keys_elsewhere_are_not_fetched() {
        document.put("jwks_uri", issuer + "/elsewhere");

        assertThatThrownBy(this::keys).isInstanceOf(KeySourceException.class);
    }

    @Test
    void more_than_there_is_reason_for_is_not_read() {
        document.put("jwks_uri", issuer + "/endless");

        assertThatThrownBy(this::keys).isInstanceOf(KeySourceException.class);
    }

    @Test
    void after_a_failure_a_provider_is_left_alone_for_a_moment_and_then_asked_again() {
        status = 503;
        assertUnreachable("antwoordt niet");
        assertUnreachable("zojuist");
        assertThat(asked).hasValue(1);

        status = 200;
        now.set(now.get().plus(Duration.ofSeconds(6)));

        assertThat(discovery.van(issuer).adres("jwks_uri")).isEqualTo(issuer + "/keys");
    }

    private int keys() throws KeySourceException {
        var all = new JWKSelector(new JWKMatcher.Builder().build());
        return discovery.van(issuer).sleutels().get(all, null).size();
    }

    private void assertUnreachable(String why) {
        assertThatThrownBy(() -> discovery.van(issuer))
                .isInstanceOf(AanbiederOnbereikbaarException.class)
                .hasMessageContaining(why);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        var body = text.getBytes(UTF_8);
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var stream = call.getResponseBody()) {
            stream.write(body);
        }
    }
}
