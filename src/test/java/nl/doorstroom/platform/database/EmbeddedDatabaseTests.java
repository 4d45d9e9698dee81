package nl.doorstroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doorstroom.platform.database.Opening.Occupied;
import nl.doorstroom.platform.database.Opening.Opened;
import nl.doorstroom.platform.database.Opening.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {
    @TempDir
    private Path temp;

    @Test
    void what_was_written_survives_a_restart_and_is_written_durably() {
        try (var database = open(temp)) {
            jdbc(database).sql("create table proef as select 42 waarde").update();
        }
        try (var database = open(temp)) {
            assertThat(value(database)).isEqualTo(42);
            assertThat(show(database, "fsync")).isEqualTo("on");
            assertThat(show(database, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void a_second_start_on_a_folder_names_folder_process_and_address_and_may_join() {
        try (var database = open(temp)) {
            database.announce().accept("http://127.0.0.1:8080");

            var second = EmbeddedDatabase.in(temp).open();

            assertThat(second).isInstanceOf(Occupied.class);
            assertThat(second.toString())
                    .contains(temp.toString())
                    .contains("proces " + ProcessHandle.current().pid())
                    .contains("http://127.0.0.1:8080");
            assertThat(EmbeddedDatabase.in(temp).join()).isInstanceOfSatisfying(Opened.class, joined -> {
                joined.database().close();
                assertThat(joined.database().url()).isEqualTo(database.url());
            });
            assertThat(show(database, "fsync")).isEqualTo("on");
        }
        assertThat(EmbeddedDatabase.in(temp).join()).isInstanceOf(Refused.class);
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_stopped_and_its_data_kept() throws Exception {
        var process = HoldsFolder.start(temp);
        assertThat(process.inputReader().lines().filter("open"::equals).findFirst())
                .isPresent();
        process.destroyForcibly().waitFor();
        var left = PostmasterFile.read(new DataFolder(temp).postgres()).orElseThrow();
        assertThat(left.server()).as("the server outlives its starter").isPresent();

        try (var database = open(temp)) {
            assertThat(value(database)).isEqualTo(42);
            assertThat(left.server()).isEmpty();
        }
    }

    @Test
    void a_number_left_behind_that_now_belongs_to_another_program_is_ignored() throws Exception {
        open(temp).close();
        var file = new DataFolder(temp).postgres().resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + file.getParent() + "\n0\n5432\n");

        open(temp).close();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_left_alone() throws IOException {
        Files.writeString(temp.resolve("brief.txt"), "van een ander");

        assertThat(refusal(temp)).contains(temp.toString()).contains("niet van Doorstroom");
        try (var entries = Files.list(temp)) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void a_folder_written_by_another_major_version_is_refused() throws IOException {
        var folder = new DataFolder(temp);
        Files.createDirectories(folder.postgres());
        Files.createFile(folder.lockFile());
        Files.writeString(folder.postgres().resolve("PG_VERSION"), "17\n");

        assertThat(refusal(temp)).contains("PostgreSQL 17").contains("PostgreSQL 18");
    }

    @Test
    void a_file_in_place_of_a_folder_is_refused() throws IOException {
        var file = Files.writeString(temp.resolve("bestand"), "");

        assertThat(refusal(file)).contains("is een bestand");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_what_to_do() throws IOException {
        var file = Files.writeString(temp.resolve("bestand"), "");
        var below = file.resolve("gegevens");

        assertThat(refusal(below)).contains(below.toString(), "niet te gebruiken", "--gegevens");
        assertThat(EmbeddedDatabase.in(below).unusable(new AccessDeniedException("/srv/dicht")))
                .contains("geen rechten op /srv/dicht", below.toString(), "--gegevens");
    }

    @Test
    void the_server_asks_for_a_password() {
        try (var database = open(temp)) {
            var without = JdbcClient.create(
                    new DriverManagerDataSource(database.url(), database.owner().name(), ""));

            assertThatThrownBy(() -> without.sql("select 1").query().singleValue())
                    .rootCause()
                    .hasMessageContaining("password");
            assertThat(database.toString()).doesNotContain(database.owner().password());
        }
    }

    private static Database open(Path folder) {
        return switch (EmbeddedDatabase.in(folder).open()) {
            case Opened opened -> opened.database();
            case Occupied occupied -> throw new AssertionError(occupied.reason());
            case Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static String refusal(Path folder) {
        return ((Refused) EmbeddedDatabase.in(folder).open()).reason();
    }

    private static String show(Database database, String setting) {
        return jdbc(database).sql("show " + setting).query(String.class).single();
    }

    private static int value(Database database) {
        return jdbc(database)
                .sql("select waarde from proef")
                .query(Integer.class)
                .single();
    }

    static JdbcClient jdbc(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().name(), database.owner().password()));
    }
}
