package nl.doorstroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.IntStream;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The role that the application works as. */
class ApplicationRoleTests {
    private static final String NAME = "proef_toepassing";

    private final TestDatabase database = TestDatabase.nieuw();

    @AfterEach
    void drop() {
        database.jdbc().sql("drop role if exists " + NAME).update();
    }

    @Test
    void its_password_follows_the_one_it_is_given() throws SQLException {
        var first = passwordAfter("een");
        var second = passwordAfter("twee");

        assertThat(first).startsWith("SCRAM-SHA-256$");
        assertThat(second).startsWith("SCRAM-SHA-256$").isNotEqualTo(first);
    }

    @Test
    void without_a_password_to_give_the_one_it_has_stays() throws SQLException {
        var first = passwordAfter("een");

        assertThat(passwordAfter("")).isEqualTo(first);
    }

    @Test
    void instances_that_start_at_once_do_not_get_in_each_others_way() {
        var outcomes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(number -> outcome("wachtwoord " + number))
                .toList();

        assertThat(outcomes).containsOnly("");
    }

    private String outcome(String password) {
        try {
            passwordAfter(password);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String passwordAfter(String password) throws SQLException {
        Turns.MIGRATE.take(database.dataSource(), owner -> new ApplicationRole(NAME, password).ensure(owner));
        return database.jdbc()
                .sql("select rolpassword from pg_authid where rolname = :name")
                .param("name", NAME)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
