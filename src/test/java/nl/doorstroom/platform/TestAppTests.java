package nl.doorstroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TestAppTests {
    @Test
    void the_whole_product_answers_and_lives_in_dutch_time() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(TestApp.url("/actuator/health")));

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isNotEqualTo(500);
        }
        assertThat(TestApp.bean(Clock.class).getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }
}
