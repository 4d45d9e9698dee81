package nl.doorstroom.toezicht.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeestdagenTests {
    private static final Feestdagen WETTELIJK = Feestdagen.wettelijk();

    @Test
    void the_holidays_of_2021() {
        assertThat(Feestdagen.van(2021))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2021-01-01",
                        "2021-04-02",
                        "2021-04-05",
                        "2021-04-27",
                        "2021-05-05",
                        "2021-05-13",
                        "2021-05-24",
                        "2021-12-25",
                        "2021-12-26");
    }

    /** Second days of Easter as calendars print them; a year in which Hemelvaart is 5 May; Koningsdag on a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2000-04-24",
        "2008-03-24",
        "2011-04-25",
        "2016-03-28",
        "2024-04-01",
        "2025-04-21",
        "2026-04-06",
        "2038-04-26",
        "2016-05-05",
        "2025-04-26",
        "2014-04-26"
    })
    void a_holiday(LocalDate dag) {
        assertThat(Feestdagen.van(dag.getYear())).contains(dag);
        assertThat(WETTELIJK.isWerkdag(dag)).isFalse();
    }

    @Test
    void a_day_held_equal_is_told() {
        var vrijdag = LocalDate.of(2021, 5, 14);

        assertThat(WETTELIJK.isWerkdag(vrijdag)).isTrue();
        assertThat(new Feestdagen(Set.of(vrijdag)).werkdagVanaf(vrijdag)).isEqualTo(LocalDate.of(2021, 5, 17));
    }

    /**
     * Awb art. 6:8 (the day after it is made known), Algemene termijnenwet art. 1 (to a working day), 2 (two working days in
     * it) and 4 (long terms stay).
     */
    @ParameterizedTest(name = "{1} {2} na {0}: {3}, {4}")
    @CsvSource(textBlock = """
            2020-11-10,  6, WEKEN,     2020-12-22, 'bezwaar, op een dinsdag'
            2020-11-13,  6, WEKEN,     2020-12-28, 'eerste kerstdag, tweede kerstdag op zaterdag, zondag'
            2020-12-11,  2, WEKEN,     2020-12-28, 'idem'
            2020-09-25, 13, WEKEN,     2020-12-25, 'langer dan twaalf weken'
            2020-12-24,  3, DAGEN,     2020-12-29, 'twee werkdagen erin'
            2020-12-24,  2, DAGEN,     2020-12-28, 'korter dan drie dagen'
            2020-12-24,  5, WERKDAGEN, 2021-01-04, 'nieuwjaarsdag overgeslagen'
            2021-01-31,  1, MAANDEN,   2021-03-01, 'februari eindigt op zondag'
            2021-01-31,  4, MAANDEN,   2021-05-31, 'langer dan drie maanden'
            2020-10-03, 91, DAGEN,     2021-01-02, 'langer dan 90 dagen'
            """)
    void the_last_day_of_a_term(
            LocalDate bekendgemaakt, int aantal, Termijn.Eenheid eenheid, LocalDate einde, String uitleg) {
        assertThat(WETTELIJK.laatsteDag(bekendgemaakt, new Termijn(aantal, eenheid)))
                .as(uitleg)
                .isEqualTo(einde);
    }

    @Test
    void a_term_says_itself_in_words() {
        assertThat(Termijn.weken(6)).hasToString("6 weken");
        assertThat(new Termijn(1, Termijn.Eenheid.WERKDAGEN)).hasToString("1 werkdag");
        assertThat(Termijn.dagen(1)).hasToString("1 dag");
        assertThat(new Termijn(1, Termijn.Eenheid.MAANDEN)).hasToString("1 maand");
        assertThatIllegalArgumentException().isThrownBy(() -> Termijn.weken(0)).withMessageContaining("0");
    }
}
