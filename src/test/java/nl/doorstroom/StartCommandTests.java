package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.doorstroom.platform.database.EmbeddedDatabase;
import nl.doorstroom.platform.database.Opening.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StartCommandTests {
    @TempDir
    private Path temp;

    @Test
    void it_says_step_by_step_what_it_does_answers_and_stops_politely() throws Exception {
        var first = start("--poort", "0");
        var lines = first.inputReader();
        var told = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            told.add(line);
            if (line.startsWith("Doorstroom draait op ")) {
                break;
            }
        }
        var address = told.getLast().substring("Doorstroom draait op ".length());

        assertThat(told).anyMatch(line -> line.startsWith("• Database starten"));
        assertThat(told).anyMatch(line -> line.startsWith("• Database bijwerken"));
        assertThat(get(address)).isLessThan(500);

        var second = start("--poort", "0");
        assertThat(second.waitFor()).isEqualTo(3);
        assertThat(error(second)).contains(temp.toString(), "proces " + first.pid(), address);

        // Process.destroy() would close the streams as well.
        first.toHandle().destroy();
        assertThat(first.waitFor()).isEqualTo(143);
        assertThat(lines.lines()).contains("Gestopt. De gegevens zijn bewaard.");
        assertThat(EmbeddedDatabase.in(temp).open())
                .isInstanceOfSatisfying(Opened.class, again -> again.database().close());
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var process = start("--adres", "0.0.0.0", "--poort", String.valueOf(taken.getLocalPort()));

            assertThat(process.waitFor()).isEqualTo(3);
            assertThat(error(process)).contains("Poort " + taken.getLocalPort(), "--poort");
        }
    }

    @Test
    void settings_of_the_log_in_that_are_wrong_are_all_told_and_nothing_starts() throws Exception {
        var environment = Map.of(
                "DOORSTROOM_AANMELDEN_RIJK_NAAM", "Aanmelden Rijk", "DOORSTROOM_AANMELDEN_RIJK_UITGEVER", "rijk");

        var process = start(environment, "--poort", "0");

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(error(process))
                .contains("Doorstroom start niet: de instellingen van het aanmelden kloppen niet")
                .contains("doorstroom.aanmelden.rijk.uitgever (rijk): is geen veilig adres")
                .contains("doorstroom.aanmelden.rijk.client (leeg): is verplicht")
                .contains("doorstroom.aanmelden.rijk.geheim (leeg): geef precies een")
                .doesNotContain("Exception");
    }

    @Test
    void a_provider_that_stands_in_a_file_switches_the_demonstration_off() throws Exception {
        var file = Files.writeString(temp.resolve("proef.properties"), """
                doorstroom.aanmelden.rijk.naam=Aanmelden Rijk
                doorstroom.aanmelden.rijk.uitgever=https://aanmelden.example/rijk
                doorstroom.aanmelden.rijk.client=doorstroom
                doorstroom.aanmelden.rijk.geheim=een verzonnen geheim
                """);
        // What the environment says of addresses and the demonstration doesn't count: the command says it.
        var environment = Map.of(
                "SPRING_CONFIG_ADDITIONALLOCATION", file.toUri().toString(),
                "SERVER_ADDRESS", "0.0.0.0",
                "DOORSTROOM_DEMO", "aan");

        var process = start(environment, "--gegevens", temp.resolve("data").toString(), "--poort", "0");
        var address = process.inputReader()
                .lines()
                .filter(line -> line.startsWith("Doorstroom draait op "))
                .findFirst()
                .orElseThrow()
                .substring("Doorstroom draait op ".length());

        assertThat(body(address + "/inloggen"))
                .contains("Aanmelden Rijk")
                .doesNotContain("Kies een rol om te proberen");
        process.toHandle().destroy();
        assertThat(process.waitFor()).isEqualTo(143);
    }

    private Process start(String... options) throws IOException {
        return start(Map.of(), options);
    }

    private Process start(Map<String, String> environment, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // What starts and stops again runs most of its code once.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dstdout.encoding=UTF-8",
                Doorstroom.class.getName(),
                "start"));
        if (!List.of(options).contains("--gegevens")) {
            command.addAll(List.of("--gegevens", temp.toString()));
        }
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String body(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static String error(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
