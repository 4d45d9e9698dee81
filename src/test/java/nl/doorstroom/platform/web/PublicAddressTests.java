package nl.doorstroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class PublicAddressTests {
    @Test
    void an_address_is_a_name_with_or_without_a_port() {
        assertThat(PublicAddress.read("")).isEmpty();
        assertThat(PublicAddress.read(" https://doorstroom.example "))
                .contains(new PublicAddress.Origin("https", "doorstroom.example", 443));
        assertThat(PublicAddress.read("https://doorstroom.example:8443"))
                .contains(new PublicAddress.Origin("https", "doorstroom.example", 8443));
        assertThat(PublicAddress.read("http://localhost:8080"))
                .contains(new PublicAddress.Origin("http", "localhost", 8080));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doorstroom.example",
                "http://doorstroom.example",
                "https://doorstroom.example/",
                "https://doorstroom.example/pad",
                "https://doorstroom.example?x",
                "https://iemand@doorstroom.example",
                "ftp://doorstroom.example",
                "https://",
                "https://door stroom"
            })
    void an_address_that_is_wrong_is_refused_with_field_value_and_what_to_do(String address) {
        assertThatThrownBy(() -> PublicAddress.read(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("doorstroom.adres (" + address, "geef https://");
    }

    @Test
    void proxies_are_ip_addresses_and_nothing_else() {
        assertThat(PublicAddress.proxies("")).isEmpty();
        assertThat(PublicAddress.proxies("127.0.0.1, ::1")).hasValueSatisfying(pattern -> {
            assertThat("127.0.0.1").matches(pattern);
            assertThat("0:0:0:0:0:0:0:1").matches(pattern);
            assertThat("127.0.0.2").doesNotMatch(pattern);
            assertThat("127a0.0.1").doesNotMatch(pattern);
        });
        assertThatThrownBy(() -> PublicAddress.proxies("127.0.0.1,proxy.example"))
                .hasMessageContainingAll("doorstroom.proxy (proxy.example)", "IP-adres");
    }

    @Test
    void without_a_proxy_nobody_is_believed_and_the_product_speaks_of_itself_as_it_was_told() throws Exception {
        var settings =
                Map.<String, Object>of(PublicAddress.ADDRESS, "https://doorstroom.example", PublicAddress.PROXY, "");
        try (var app = new SpringApplicationBuilder(DoorstroomApplication.class)
                .properties(TestApp.settings(TestDatabase.nieuw()))
                .properties("server.port=0", "server.address=127.0.0.1", "server.shutdown=immediate")
                .properties(settings)
                .run()) {
            var closed = get(app, "/werkvoorraad");

            assertThat(closed.headers().firstValue("Location"))
                    .hasValue("https://doorstroom.example/inloggen?naar=%2Fwerkvoorraad");
            assertThat(get(app, "/inloggen").headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("__Host-sessie="));
        }
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext app, String path) throws Exception {
        var server = ((WebServerApplicationContext) app).getWebServer();
        var port = server == null ? 0 : server.getPort();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("X-Forwarded-Host", "elders.example")
                            .header("X-Forwarded-Proto", "http")
                            .header("X-Forwarded-For", "192.0.2.1")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
