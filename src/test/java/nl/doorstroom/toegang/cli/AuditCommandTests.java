package nl.doorstroom.toegang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AuditCommandTests {
    @TempDir
    private Path temp;

    private static int audit(String... argumenten) {
        Backend geweigerd = new Backend() {
            @Override
            public <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work) {
                return REFUSED;
            }
        };
        return new CommandLine(new AuditCommand(geweigerd))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(argumenten);
    }

    @Test
    void a_database_that_refuses_leaves_no_file_and_a_file_that_was_there_is_left_alone() throws IOException {
        var bestand = temp.resolve("audit.jsonl");
        assertThat(audit("exporteer", bestand.toString())).isEqualTo(Backend.REFUSED);
        assertThat(bestand).doesNotExist();

        Files.writeString(bestand, "van een ander");
        assertThat(audit("exporteer", bestand.toString())).isEqualTo(2);
        assertThat(bestand).hasContent("van een ander");
    }
}
