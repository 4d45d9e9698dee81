package nl.doorstroom.toegang.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider of our own that says whatever a test wants, for the faults to which a real one can't be brought. It hands out
 * for a code the id token that a test laid ready, as often as it is asked, and remembers what was asked last.
 */
final class FakeIssuer {
    static final String CLIENT = "doorstroom";
    static final String SECRET = "geheim van de proef";
    static final String SUBJECT = "persoon-1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BITS = 2048;

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private volatile Map<String, String> lastExchange = Map.of();
    private volatile Map<String, Object> person = Map.of();
    private volatile boolean down;

    private FakeIssuer(HttpServer server) {
        this.server = server;
    }

    static FakeIssuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new FakeIssuer(server);
            server.createContext("/.well-known/openid-configuration", call -> issuer.answer(call, issuer.metadata()));
            server.createContext("/keys", call -> issuer.answer(call, new JWKSet(issuer.key).toJSONObject(true)));
            server.createContext("/person", call -> issuer.answer(call, issuer.person));
            server.createContext("/token", call -> issuer.answer(call, issuer.exchange(call)));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0), "stop-fake-issuer"));
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    /** From now on it answers every question with 503, or no longer. */
    void down(boolean isDown) {
        down = isDown;
    }

    /** What the product sent with the last code. */
    Map<String, String> lastExchange() {
        return lastExchange;
    }

    /** Hands out this id token for this code. */
    void ready(String code, String idToken) {
        tokens.put(code, idToken);
    }

    /** What it tells of a person besides the id token. */
    void tells(Map<String, Object> claims) {
        person = claims;
    }

    /** An id token with nothing wrong with it, for whoever asked with this nonce. */
    JWTClaimsSet.Builder idToken(String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(SUBJECT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("acr", "hoog")
                .claim("sid", "sessie-1")
                .claim("name", "Proef Persoon")
                .claim("email", "persoon@voorbeeld.example")
                .claim("organisatie", OidcApp.OIN);
    }

    /** A logout token with nothing wrong with it, for this session of the provider. */
    JWTClaimsSet.Builder logoutToken(String session, String id) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(SUBJECT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(id)
                .claim("sid", session)
                .claim("events", Map.of(Tokenkeuring.AFMELDGEBEURTENIS, Map.of()));
    }

    /** A token of a program with nothing wrong with it. */
    JWTClaimsSet.Builder accessToken() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(OidcApp.AUDIENCE)
                .subject("programma-1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("client_id", "programma-1")
                .claim("scope", "taakstelling:lezen realisatie:schrijven");
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(JOSEObjectType.JWT);
            var token = new SignedJWT(header.build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Signed with what everybody knows, in the hope that the reader takes the public key for a secret. */
    String signedWithPublicKey(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID());
            var token = new SignedJWT(header.build(), claims);
            token.sign(new MACSigner(key.toPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "userinfo_endpoint", issuer() + "/person",
                "end_session_endpoint", issuer() + "/logout");
    }

    private Map<String, Object> exchange(HttpExchange call) throws IOException {
        var form = form(new String(call.getRequestBody().readAllBytes(), UTF_8));
        lastExchange = form;
        var token = tokens.get(form.getOrDefault("code", ""));
        return token == null
                ? Map.of("error", "invalid_grant")
                : Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 60, "id_token", token);
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }

    private void answer(HttpExchange call, Map<String, Object> answer) throws IOException {
        var body = JSON.writeValueAsBytes(answer);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(down ? 503 : answer.containsKey("error") ? 400 : 200, body.length);
        try (var stream = call.getResponseBody()) {
            stream.write(body);
        }
    }
}
