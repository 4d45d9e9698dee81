package nl.doorstroom.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The third fence around entries: what the database shows the application, whoever it says acts. */
class BoekingrechtenTests {
    private final javax.sql.DataSource bron = TestApp.database().asApplication();
    private final TransactionTemplate transactie = new TransactionTemplate(new DataSourceTransactionManager(bron));

    private int zichtbaar(String rechten, String gemeenten, String vraag) {
        return java.util.Objects.requireNonNull(transactie.execute(_ -> {
            var jdbc = JdbcClient.create(new JdbcTemplate(bron));
            jdbc.sql(
                            "select set_config('doorstroom.soort', 'gebruiker', true), set_config('doorstroom.rechten', ?, true),"
                                    + " set_config('doorstroom.gemeenten', ?, true)")
                    .params(rechten, gemeenten)
                    .query()
                    .listOfRows();
            return jdbc.sql(vraag).query(Integer.class).single();
        }));
    }

    private static String boekingen(String gemeente) {
        return "select count(*) from realisatie.boeking where post <> 'taakstelling' and gemeente = '" + gemeente + "'";
    }

    @Test
    void a_gemeente_sees_its_own_entries_and_none_of_another() {
        var eigen = "{\"boeking-inzien\":\"eigen-gebied\"}";

        assertThat(zichtbaar(eigen, "GM0995", boekingen("GM0995"))).isPositive();
        assertThat(zichtbaar(eigen, "GM0995", boekingen("GM0935"))).isZero();
    }

    @Test
    void without_the_right_nobody_sees_any_and_what_was_published_is_seen_by_all() {
        assertThat(zichtbaar("{}", "GM0995", boekingen("GM0995"))).isZero();
        assertThat(zichtbaar("{}", "", "select count(*) from realisatie.boeking where post = 'taakstelling'"))
                .isPositive();
    }

    @Test
    void a_boekstuk_is_seen_by_who_sees_an_entry_of_it() {
        var eigen = "{\"boeking-inzien\":\"eigen-gebied\"}";
        var stukken = "select count(*) from realisatie.boekstuk s where not exists"
                + " (select from realisatie.boeking b where b.boekstuk = s.id and b.post = 'taakstelling')";

        assertThat(zichtbaar(eigen, "GM0995", stukken)).isPositive();
        assertThat(zichtbaar("{}", "GM0995", stukken)).isZero();
    }
}
