package nl.doorstroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTests {
    @Test
    void a_database_is_migrated_and_shares_nothing_with_another() {
        var one = TestDatabase.nieuw().jdbc();
        var other = TestDatabase.nieuw().jdbc();

        one.sql("create table proef (waarde int)").update();

        assertThat(one.sql("select count(*) from flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(other.sql("select to_regclass('proef') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
