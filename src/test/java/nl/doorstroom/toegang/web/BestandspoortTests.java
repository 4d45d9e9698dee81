package nl.doorstroom.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Bezoek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who announces a large file and sends none of it is answered nevertheless: so nothing of it was waited for, let alone read.
 */
class BestandspoortTests {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int ANNOUNCED = 40_000_000;

    /** The first line of the answer to a request whose body never comes. */
    private static String announce(String method, String path, String cookie) throws IOException {
        var where = URI.create(TestApp.url(""));
        try (var socket = new Socket(where.getHost(), where.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(String.join(
                                    "\r\n",
                                    method + " " + path + " HTTP/1.1",
                                    "Host: " + where.getAuthority(),
                                    "X-Forwarded-For: 198.19.0.1",
                                    "Cookie: sessie=" + cookie,
                                    "Content-Type: multipart/form-data; boundary=grens",
                                    "Content-Length: " + ANNOUNCED,
                                    "Accept: text/html",
                                    "",
                                    "--grens\r\nContent-Disposition: form-data; name=\"bron\"\r\n\r\nbegin")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return answer.readLine() + " " + location(answer);
        }
    }

    private static String location(BufferedReader answer) throws IOException {
        for (var line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            if (line.startsWith("Location: ")) {
                return line;
            }
        }
        return "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inlezen", "/maandtabel-inlezen/bekijken"})
    void a_visitor_is_led_to_the_log_in_before_the_file_is_read(String path) throws IOException {
        assertThat(announce("POST", path, "geen")).contains(" 302 ", "/inloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inlezen", "/maandtabel-inlezen/bekijken"})
    void who_may_not_send_it_is_refused_before_the_file_is_read(String path) throws IOException {
        try (var regisseur = Bezoek.als("Klantregisseur Gemeente Lelystad")) {
            assertThat(announce("POST", path, regisseur.sessie())).contains(" 403 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /bericht-krijgen",
        "POST, /inloggen/demo",
        "POST, /bericht-krijgen/afmelden/een-code",
        "POST, /bestaat-niet",
        "POST, /boekingen/nieuw",
        "PUT, /inlezen",
        "GET, /inlezen",
        "GET, /",
        "GET, /error",
        "GET, /api/v1/taakstellingen",
        "POST, /api/v1/taakstellingen"
    })
    void an_address_that_takes_no_files_reads_none(String method, String path) throws IOException {
        assertThat(announce(method, path, "geen")).contains(" 415 ");
    }
}
