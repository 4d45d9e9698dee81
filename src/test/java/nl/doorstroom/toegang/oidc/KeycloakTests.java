package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From end to end, in a browser and against a real provider. */
class KeycloakTests {
    private static final KeycloakAdmin PROEF = new KeycloakAdmin("proef");
    private static final KeycloakAdmin ELDERS = new KeycloakAdmin("elders");

    @BeforeAll
    static void registerAtTheProvider() throws Exception {
        KeycloakServer.begin();
        var product = OidcApp.url("");
        KeycloakServer.await();
        PROEF.register(product, "proef");
        ELDERS.register(product, "elders");
    }

    @Test
    void somebody_logs_in_works_and_logs_out_here_and_at_the_provider() throws Exception {
        PROEF.logOut("bekend");
        try (var visitor = new Visitor()) {
            visitor.logIn("proef", "bekend");

            assertThat(visitor.address()).isEqualTo("/werkvoorraad");
            assertThat(visitor.page().locator("header").innerText()).contains("Taaksteller Proeforganisatie");
            assertThat(PROEF.sessions("bekend")).isEqualTo(1);

            button(visitor, "Uitloggen").click();
            visitor.page().waitForURL(OidcApp.url("/uitgelogd"));

            assertThat(visitor.heading()).isEqualTo("U bent uitgelogd");
            assertThat(PROEF.sessions("bekend")).isZero();
            visitor.open("/werkvoorraad");
            assertThat(visitor.address()).startsWith("/inloggen");
        }
    }

    @Test
    void a_client_with_a_key_instead_of_a_secret_logs_in_too() {
        try (var visitor = new Visitor()) {
            visitor.logIn("elders", "bekend");

            assertThat(visitor.address()).isEqualTo("/werkvoorraad");
            assertThat(visitor.page().locator("header").innerText()).contains("Taaksteller Proeforganisatie");
        }
    }

    @Test
    void somebody_goes_on_to_the_page_that_was_asked_for() {
        try (var visitor = new Visitor()) {
            visitor.open("/mijn-account");
            visitor.logIn("elders", "bekend");

            assertThat(visitor.address()).isEqualTo("/mijn-account");
        }
    }

    @Test
    void whoever_logs_out_at_the_provider_is_logged_out_here() throws Exception {
        try (var visitor = new Visitor()) {
            visitor.logIn("proef", "bekend");
            assertThat(visitor.open("/werkvoorraad")).isEqualTo(200);

            PROEF.logOut("bekend");

            visitor.open("/werkvoorraad");
            assertThat(visitor.address()).startsWith("/inloggen");
        }
    }

    @Test
    void somebody_the_provider_knows_and_we_do_not_gets_no_access() {
        try (var visitor = new Visitor()) {
            visitor.logIn("proef", "onbekend");

            assertThat(visitor.address()).isEqualTo("/inloggen/geen-toegang");
            assertThat(visitor.heading()).isEqualTo("U kunt hier niet inloggen");
            visitor.open("/werkvoorraad");
            assertThat(visitor.address()).startsWith("/inloggen");
        }
    }

    @Test
    void the_answer_of_one_provider_is_refused_under_the_address_of_another_and_then_counts_nowhere() throws Exception {
        var browser = new LogIn();
        var begun = browser.begin("proef").headers().firstValue("Location").orElseThrow();
        var answer = KeycloakForm.fill(begun, "bekend").replace(OidcApp.url(""), "");
        assertThat(answer).startsWith("/inloggen/terug/proef?").contains("iss=");

        assertThat(browser.get(answer.replace("/terug/proef", "/terug/elders")).statusCode())
                .isEqualTo(400);
        assertThat(browser.get(answer).statusCode()).isEqualTo(400);
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void somebody_who_presses_back_after_the_log_in_is_not_logged_in_twice() {
        try (var visitor = new Visitor()) {
            visitor.logIn("proef", "bekend");
            visitor.page().goBack();
            visitor.open("/werkvoorraad");

            assertThat(visitor.address()).isEqualTo("/werkvoorraad");
        }
    }

    @Test
    void a_program_shows_who_it_is_and_what_it_may() throws Exception {
        var token = PROEF.token("koppelaar", "geheim van koppelaar", "taakstelling:lezen");

        var answer = LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(TokenProbe.PATH)))
                .header("Authorization", "Bearer " + token)
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("programma koppelaar van " + KeycloakServer.issuer("proef") + " [SCOPE_taakstelling:lezen]");
    }

    @Test
    void a_token_meant_for_another_api_is_refused() throws Exception {
        var token = PROEF.token("vreemdeling", "geheim van vreemdeling", "taakstelling:lezen");

        var answer = LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(TokenProbe.PATH)))
                .header("Authorization", "Bearer " + token)
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
