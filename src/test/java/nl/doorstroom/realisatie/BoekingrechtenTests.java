package nl.doorstroom.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The third fence around entries: what the database shows the application, whoever it says acts. */
class BoekingrechtenTests {
    private final Rijproef proef = new Rijproef();

    private static String boekingen(String gemeente) {
        return "select count(*) from realisatie.boeking where post <> 'taakstelling' and gemeente = '" + gemeente + "'";
    }

    @Test
    void a_gemeente_sees_its_own_entries_and_none_of_another() {
        var eigen = "{\"boeking-inzien\":\"eigen-gebied\"}";

        assertThat(proef.tel(eigen, "GM0995", boekingen("GM0995"))).isPositive();
        assertThat(proef.tel(eigen, "GM0995", boekingen("GM0935"))).isZero();
    }

    @Test
    void without_the_right_nobody_sees_any_and_what_was_published_is_seen_by_all() {
        assertThat(proef.tel("{}", "GM0995", boekingen("GM0995"))).isZero();
        assertThat(proef.tel("{}", "", "select count(*) from realisatie.boeking where post = 'taakstelling'"))
                .isPositive();
    }

    @Test
    void a_boekstuk_is_seen_by_who_sees_an_entry_of_it() {
        var eigen = "{\"boeking-inzien\":\"eigen-gebied\"}";
        var stukken = "select count(*) from realisatie.boekstuk s where not exists"
                + " (select from realisatie.boeking b where b.boekstuk = s.id and b.post = 'taakstelling')";

        assertThat(proef.tel(eigen, "GM0995", stukken)).isPositive();
        assertThat(proef.tel("{}", "GM0995", stukken)).isZero();
    }
}
