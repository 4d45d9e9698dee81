package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.database.EmbeddedDatabase;
import nl.doorstroom.platform.database.Opening.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class SpringBackendTests {
    private final Backend backend = new SpringBackend();

    @TempDir
    private Path temp;

    @Command
    private static final class Asks {
        @Mixin
        private DatabaseOptions options = new DatabaseOptions();
    }

    private DatabaseOptions options() {
        var asks = new Asks();
        new CommandLine(asks).parseArgs("--gegevens", temp.toString());
        return asks.options;
    }

    @Test
    void a_command_works_alone_and_beside_a_running_product() {
        assertThat(backend.with(
                        options(), Clock.class, clock -> clock.getZone().getId().length()))
                .isEqualTo("Europe/Amsterdam".length());

        if (EmbeddedDatabase.in(temp).open() instanceof Opened opened) {
            try (var running = opened.database()) {
                assertThat(backend.with(options(), JdbcClient.class, SpringBackendTests::areas))
                        .isPositive();
            }
        }
    }

    @Test
    void a_folder_that_cannot_be_used_ends_with_its_own_exit_code() throws Exception {
        Files.writeString(temp.resolve("brief.txt"), "van een ander");

        assertThat(backend.with(options(), Clock.class, clock -> 0)).isEqualTo(Backend.REFUSED);
    }

    private static int areas(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from gebied.gebied")
                .query(Integer.class)
                .single();
    }
}
