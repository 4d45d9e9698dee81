package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class AanbiederinstellingenTests {
    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> settings = new TreeMap<>();

    @BeforeEach
    void aProviderWithoutFault() {
        settings.put("rijk.naam", "Aanmelden Rijk");
        settings.put("rijk.uitgever", "https://aanmelden.example/rijk");
        settings.put("rijk.client", "doorstroom");
        settings.put("rijk.geheim", "een heel geheim geheim");
    }

    @Test
    void a_provider_has_sensible_defaults() {
        var provider = Aanbiederinstellingen.lees(settings, List.of()).alle().getFirst();

        assertThat(provider.id()).isEqualTo("rijk");
        assertThat(provider.algoritme().getName()).isEqualTo("RS256");
        assertThat(provider.acr()).isEmpty();
        assertThat(provider.bereik()).containsExactlyInAnyOrder("openid", "profile", "email");
        assertThat(provider.claims()).isEqualTo(new Aanbieder.Claims("organisatie", "name", "email"));
    }

    @Test
    void everything_can_be_set() throws IOException {
        settings.remove("rijk.geheim");
        settings.put("rijk.sleutel-bestand", file(OidcApp.newPem()));
        settings.put("rijk.acr", "midden, hoog");
        settings.put("rijk.algoritme", "PS256");
        settings.put("rijk.bereik", "openid organisatie");
        settings.put("rijk.claim.organisatie", "oin");
        settings.put("rijk.claim.naam", "weergavenaam");
        settings.put("rijk.claim.email", "mail");

        var provider = Aanbiederinstellingen.lees(settings, List.of()).alle().getFirst();

        assertThat(provider.bewijs()).isInstanceOf(Clientbewijs.Sleutel.class);
        assertThat(provider.acr()).containsExactly("midden", "hoog");
        assertThat(provider.algoritme().getName()).isEqualTo("PS256");
        assertThat(provider.bereik()).containsExactlyInAnyOrder("openid", "organisatie");
        assertThat(provider.claims()).isEqualTo(new Aanbieder.Claims("oin", "weergavenaam", "mail"));
    }

    @Test
    void the_environment_may_say_it_without_hyphens() throws IOException {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment",
                        Map.of(
                                "DOORSTROOM_AANMELDEN_RIJK_NAAM", "Aanmelden Rijk",
                                "DOORSTROOM_AANMELDEN_RIJK_UITGEVER", "https://aanmelden.example/rijk",
                                "DOORSTROOM_AANMELDEN_RIJK_CLIENT", "doorstroom",
                                "DOORSTROOM_AANMELDEN_RIJK_CLAIM_NAAM", "weergavenaam",
                                "DOORSTROOM_AANMELDEN_RIJK_GEHEIMBESTAND", file("geheim uit een bestand\n"))));

        var read = Binder.get(environment)
                .bind(Aanbiederinstellingen.WORTEL, Bindable.mapOf(String.class, String.class))
                .get();
        var provider = Aanbiederinstellingen.lees(read, List.of()).alle().getFirst();

        assertThat(provider.bewijs()).isEqualTo(new Clientbewijs.Geheim("geheim uit een bestand"));
        assertThat(provider.claims().naam()).isEqualTo("weergavenaam");
    }

    @Test
    void providers_are_listed_by_name() {
        for (var field : List.of("naam", "uitgever", "client", "geheim")) {
            settings.put("a." + field, settings.get("rijk." + field) + "/a");
        }
        settings.put("a.naam", "Zeker aanmelden");

        assertThat(Aanbiederinstellingen.lees(settings, List.of()).keuzes())
                .extracting(Aanbieders.Keuze::id)
                .containsExactly("rijk", "a");
    }

    @Test
    void without_settings_there_is_no_provider() {
        assertThat(Aanbiederinstellingen.lees(Map.of(), List.of()).keuzes()).isEmpty();
    }

    @Test
    void all_faults_of_all_providers_come_at_once() {
        settings.put("rijk.algoritme", "HS256");
        settings.put("rijk.geheim-bestand", "ook");
        settings.put("gemeenten.uitgever", "http://aanmelden.example");
        settings.put("gemeenten.gehiem", "vergist");

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("doorstroom.aanmelden.rijk.algoritme (HS256): wordt niet aanvaard"))
                .anyMatch(fault -> fault.startsWith("doorstroom.aanmelden.rijk.geheim (geheim en geheim-bestand):"))
                .anyMatch(fault -> fault.startsWith("doorstroom.aanmelden.gemeenten.naam (leeg): is verplicht"))
                .anyMatch(fault -> fault.startsWith("doorstroom.aanmelden.gemeenten.client (leeg): is verplicht"))
                .anyMatch(fault -> fault.startsWith("doorstroom.aanmelden.gemeenten.geheim (leeg): geef precies een"))
                .anyMatch(
                        fault -> fault.startsWith("doorstroom.aanmelden.gemeenten.uitgever (http://aanmelden.example)"))
                .anyMatch(fault ->
                        fault.startsWith("doorstroom.aanmelden.gemeenten.gehiem (niet getoond): is geen instelling"))
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "HS512", "rs256", ""})
    void an_algorithm_that_is_weak_or_symmetric_is_refused(String algorithm) {
        settings.put("rijk.algoritme", algorithm);

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("doorstroom.aanmelden.rijk.algoritme (" + algorithm + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://aanmelden.example",
                "aanmelden.example",
                "https://aanmelden.example?x=1",
                "https://aanmelden.example#x",
                "https://naam@aanmelden.example",
                "https://",
                "https://a b"
            })
    void an_issuer_that_is_no_safe_address_is_refused(String issuer) {
        settings.put("rijk.uitgever", issuer);

        assertThat(faults()).singleElement().asString().contains("is geen veilig adres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rijk", "rijk-anders", "1rijk", "eenaanbiedermeteenlangenaam"})
    void a_name_that_does_not_fit_in_an_address_or_the_environment_is_refused(String id) {
        for (var field : List.of("naam", "client", "geheim")) {
            settings.put(id + "." + field, "x");
        }
        settings.put(id + ".uitgever", "https://elders.example");

        assertThat(faults()).singleElement().asString().contains("is geen naam voor een aanbieder");
    }

    @Test
    void two_providers_cannot_share_an_issuer() {
        for (var field : List.of("naam", "uitgever", "client", "geheim")) {
            settings.put("dubbel." + field, settings.get("rijk." + field) + "");
        }

        assertThat(faults()).singleElement().asString().contains("een eigen uitgever");
    }

    @Test
    void a_file_that_is_not_there_or_holds_nothing_useful_is_refused() throws IOException {
        assertThat(faultWith("geheim-bestand", folder.resolve("weg").toString()))
                .contains("is niet te lezen");
        assertThat(faultWith("geheim-bestand", file("  \n"))).contains("is leeg");
        assertThat(faultWith("sleutel-bestand", file("geen sleutel"))).contains("bevat geen RSA-sleutel");
        assertThat(faultWith("sleutel-bestand", file("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")))
                .contains("bevat geen RSA-sleutel");
    }

    private String faultWith(String field, String value) {
        settings.remove("rijk.geheim");
        settings.keySet().removeIf(name -> name.endsWith("-bestand"));
        settings.put("rijk." + field, value);
        return faults().getFirst();
    }

    @Test
    void scopes_without_openid_are_refused() {
        settings.put("rijk.bereik", "profile");

        assertThat(faults()).singleElement().asString().contains("mist openid");
    }

    @Test
    void a_secret_stands_in_no_text() {
        settings.put("rijk.client", "");
        var fault = catchThrowableOfType(
                OngeldigeInstellingenException.class, () -> Aanbiederinstellingen.lees(settings, List.of()));

        assertThat(fault).hasMessageNotContaining("heel geheim");
        settings.put("rijk.client", "doorstroom");
        var providers = Aanbiederinstellingen.lees(settings, List.of());
        assertThat(providers.alle().toString() + providers.alle().getFirst().bewijs() + providers)
                .doesNotContain("heel geheim");
    }

    private List<String> faults() {
        return catchThrowableOfType(
                        OngeldigeInstellingenException.class, () -> Aanbiederinstellingen.lees(settings, List.of()))
                .fouten()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "proef", ""), content)
                .toString();
    }
}
