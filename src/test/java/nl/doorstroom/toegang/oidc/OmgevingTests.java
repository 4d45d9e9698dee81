package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OmgevingTests {
    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void a_secret_on_the_command_line_is_refused_and_not_shown() {
        set("systemProperties", Map.of("doorstroom.aanmelden.rijk.geheim", "een heel geheim geheim"));

        assertThat(Omgeving.fouten(environment)).singleElement().satisfies(fault -> {
            assertThat(fault.veld()).isEqualTo("doorstroom.aanmelden.rijk.geheim");
            assertThat(fault.toString()).contains("omgeving of in een bestand").doesNotContain("heel geheim");
        });
    }

    @Test
    void a_secret_in_the_environment_is_not() {
        set("systemEnvironment", Map.of("DOORSTROOM_AANMELDEN_RIJK_GEHEIM", "x"));
        set("systemProperties", Map.of("doorstroom.aanmelden.rijk.naam", "Aanmelden Rijk"));

        assertThat(Omgeving.fouten(environment)).isEmpty();
    }

    @Test
    void issuers_of_programs_must_be_safe_and_need_an_audience() {
        set("systemEnvironment", Map.of("DOORSTROOM_API_UITGEVERS", "https://a.example, http://b.example"));

        assertThat(Omgeving.apiuitgevers(environment)).containsExactly("https://a.example", "http://b.example");
        assertThat(Omgeving.fouten(environment))
                .extracting(Invoerfout::veld, Invoerfout::waarde)
                .containsExactly(
                        tuple("doorstroom.api.uitgevers", "http://b.example"),
                        tuple("doorstroom.api.doelgroep", "leeg"));
    }

    @Test
    void without_settings_the_api_takes_no_tokens() {
        assertThat(Omgeving.apidoelgroep(environment)).isEmpty();
        assertThat(Omgeving.fouten(environment)).isEmpty();
    }

    private void set(String source, Map<String, Object> values) {
        var sources = environment.getPropertySources();
        sources.replace(
                source,
                source.equals("systemEnvironment")
                        ? new SystemEnvironmentPropertySource(source, values)
                        : new MapPropertySource(source, values));
    }
}
