package nl.doorstroom.gebied;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database holds what the module promises, whoever writes to it. */
class SchemaTests {
    private static final TestDatabase DATABASE = TestDatabase.nieuw();

    static {
        Proefgebieden.geladen(DATABASE);
    }

    private static void weigert(String sql, String reden) {
        assertThatThrownBy(() -> DATABASE.jdbc().sql(sql).update()).hasMessageContaining(reden);
    }

    @Test
    void a_code_is_one_area_on_any_day() {
        weigert(
                "insert into gebied.gebied (code, naam, geldig) values ('GM0363', 'Mokum', '[2030-01-01,)')",
                "gebied_pkey");
    }

    @Test
    void two_areas_of_a_kind_never_share_a_name() {
        weigert(
                "insert into gebied.gebied (code, naam, geldig) values ('GM9001', 'Amsterdam', '[2030-01-01,)')",
                "soort");
    }

    @Test
    void a_gemeente_lies_in_one_provincie_at_a_time() {
        weigert(
                "insert into gebied.indeling (gemeente, gebied, geldig) values ('GM0363', 'PV20', '[2024-01-01,)')",
                "hoogstens_een_van_elke_soort");
    }

    @Test
    void nothing_is_said_of_an_area_outside_its_validity() {
        weigert(
                "insert into gebied.indeling (gemeente, gebied, geldig) values ('GM0363', 'RG01', '[2022-01-01,)')",
                "foreign key");
        weigert(
                "insert into gebied.inwoners (stand, dag, gemeente, aantal)"
                        + " select id, dag, 'GM9999', 1 from gebied.inwonerstand",
                "foreign key");
    }

    @Test
    void two_gemeenten_never_share_a_cell_of_the_map() {
        weigert("update gebied.ligging set (kolom, rij) = (16, 5) where gemeente = 'GM0363'", "kolom");
    }

    @ParameterizedTest
    @CsvSource({"inwonerstand, bron = 'anders'", "inwoners, aantal = 0"})
    void what_was_counted_is_never_changed(String tabel, String wijziging) {
        weigert("update gebied." + tabel + " set " + wijziging, "groeit alleen aan");
        weigert("delete from gebied." + tabel, "groeit alleen aan");
    }
}
