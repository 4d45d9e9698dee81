package nl.doorstroom.toegang.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole product with providers of identity: the two realms of a real Keycloak, two issuers of our own that misbehave on
 * command, and one that is never there. Started once per JVM, at first use;
 * Keycloak only when a test asks for it, for nothing here needs a provider to start.
 */
final class OidcApp {
    static final String OIN = "00000001999999990000";
    static final String AUDIENCE = "https://doorstroom.example/api";
    static final FakeIssuer FAKE = FakeIssuer.start();
    static final FakeIssuer OTHER_FAKE = FakeIssuer.start();

    private OidcApp() {}

    static String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    static TestDatabase database() {
        return Running.DATABASE;
    }

    static <T> T bean(Class<T> type) {
        return Running.CONTEXT.getBean(type);
    }

    private static int port() {
        var server = ((WebServerApplicationContext) Running.CONTEXT).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private static final class Running {
        static final TestDatabase DATABASE = TestDatabase.nieuw();
        static final ConfigurableApplicationContext CONTEXT = start();

        private static ConfigurableApplicationContext start() {
            People.register(DATABASE);
            return new SpringApplicationBuilder(DoorstroomApplication.class, TokenProbe.class)
                    .properties(TestApp.settings(DATABASE))
                    .properties(providers())
                    .properties("server.port=0", "server.address=127.0.0.1", "server.shutdown=immediate")
                    .run();
        }
    }

    private static Map<String, Object> providers() {
        var settings = new HashMap<String, Object>();
        settings.put("doorstroom.demo", "zonder-aanbieder");
        settings.put("doorstroom.api.doelgroep", AUDIENCE);
        provider(settings, "nep", FAKE.issuer(), "geheim-bestand", file("nep", FakeIssuer.SECRET));
        settings.put("doorstroom.aanmelden.nep.acr", "midden, hoog");
        provider(settings, "nepanders", OTHER_FAKE.issuer(), "geheim-bestand", file("nep", FakeIssuer.SECRET));
        provider(settings, "weg", "http://127.0.0.1:1", "geheim-bestand", file("nep", FakeIssuer.SECRET));
        provider(
                settings, "proef", KeycloakServer.issuer("proef"), "geheim-bestand", file("proef", "geheim van proef"));
        settings.put("doorstroom.aanmelden.proef.acr", "http://eidas.europa.eu/LoA/substantial");
        provider(settings, "elders", KeycloakServer.issuer("elders"), "sleutel-bestand", file("elders", newPem()));
        return settings;
    }

    private static void provider(Map<String, Object> settings, String id, String issuer, String kind, Path proof) {
        var root = "doorstroom.aanmelden." + id + ".";
        settings.put(root + "naam", "Aanmelden " + id);
        settings.put(root + "uitgever", issuer);
        settings.put(root + "client", FakeIssuer.CLIENT);
        settings.put(root + kind, proof.toString());
    }

    private static Path file(String name, String content) {
        try {
            var file = Files.createTempFile(name, ".proef");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String newPem() {
        try {
            var encoded = Base64.getMimeEncoder()
                    .encodeToString(FakeIssuer.newKey().toPrivateKey().getEncoded());
            return "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n";
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
