package nl.doorstroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.platform.database.Opening.Opened;
import nl.doorstroom.platform.database.Opening.Refused;
import nl.doorstroom.platform.secret.MasterKey;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTests {
    @Test
    void a_server_named_in_the_environment_is_used_and_left_alone() {
        var url = TestDatabase.nieuw().url();

        assertThat(open(url)).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.database().url()).isEqualTo(url);
            opened.database().close();
        });
        assertThat(open(url)).isInstanceOf(Opened.class);
    }

    @Test
    void without_an_address_there_is_no_server_elsewhere() {
        assertThat(ExternalDatabase.from(Map.of())).isEmpty();
        assertThat(ExternalDatabase.from(Map.of("DOORSTROOM_DATABASE_URL", " ")))
                .isEmpty();
    }

    @Test
    void an_address_of_another_kind_or_without_a_server_is_refused_with_what_to_do() {
        assertThat(open("mysql://server/doorstroom"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason()).contains("mysql://server/doorstroom", "jdbc:postgresql:"));
        assertThat(open("jdbc:postgresql://127.0.0.1:1/doorstroom"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).contains("niet te bereiken", "_PASSWORD"));
    }

    @Test
    void an_old_server_is_refused_and_a_newer_one_taken() {
        assertThat(ExternalDatabase.tooOld(17)).isTrue();
        assertThat(ExternalDatabase.tooOld(18)).isFalse();
        assertThat(ExternalDatabase.tooOld(19)).isFalse();
    }

    @Test
    void without_a_master_key_nothing_is_stored_and_the_refusal_says_how_to_make_one() {
        var server = ExternalDatabase.from(Map.of("DOORSTROOM_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/x"));

        assertThat(server.orElseThrow().open())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("DOORSTROOM_HOOFDSLEUTEL", "openssl rand -base64 32"));
    }

    private static Opening open(String url) {
        return ExternalDatabase.from(Map.of(
                        "DOORSTROOM_DATABASE_URL",
                        url,
                        "DOORSTROOM_DATABASE_USER",
                        "postgres",
                        "DOORSTROOM_HOOFDSLEUTEL",
                        MasterKey.make().base64()))
                .orElseThrow()
                .open();
    }
}
