package nl.doorstroom.realisatie;

import static nl.doorstroom.realisatie.Grootboekschrift.EIGEN;
import static nl.doorstroom.realisatie.Grootboekschrift.KWV;
import static nl.doorstroom.realisatie.Grootboekschrift.PROEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Periode;
import org.junit.jupiter.api.Test;

/** The stand of one gemeente, from its grootboek as it was known. */
class StandrekeningTests {
    /** Zeewolde in the second half of 2020 (handboek 4): a family of six in December that is registered in January. */
    private static final Grootboekschrift ZEEWOLDE = new Grootboekschrift("GM0050")
            .begin("2020-07-01", 3)
            .gehuisvest("2020-10-01", 2, "2020-10-02")
            .gehuisvest("2020-12-15", 6, "2021-01-10");

    @Test
    void the_first_day_of_a_half_year_is_the_end_of_the_one_before() {
        assertThat(Standrekening.halfjaar(LocalDate.of(2021, 1, 1))).isEqualTo(new Halfjaar(2020, 2));
        assertThat(Standrekening.halfjaar(LocalDate.of(2021, 1, 2))).isEqualTo(new Halfjaar(2021, 1));
        assertThat(Standrekening.halfjaar(LocalDate.of(2021, 7, 1))).isEqualTo(new Halfjaar(2021, 1));
    }

    @Test
    void zeewolde_is_two_behind_as_known_then_and_four_ahead_as_known_later_both_for_ever() {
        assertThat(ZEEWOLDE.stand("2021-01-01", "2021-01-01", 7).eind()).isEqualTo(-2);
        assertThat(ZEEWOLDE.stand("2021-01-01", "2021-02-01", 7).eind()).isEqualTo(4);
        assertThat(ZEEWOLDE.stand("2021-01-01", "2030-01-01", 7).eind()).isEqualTo(4);
    }

    @Test
    void what_changed_between_two_readings_is_the_family_of_six() {
        var verschil = ZEEWOLDE.lees("2021-02-01").sinds(ZEEWOLDE.lees("2021-01-01"));

        assertThat(verschil.eraf()).isEmpty();
        assertThat(verschil.erbij()).singleElement().satisfies(boeking -> {
            assertThat(boeking.post().aantal()).isEqualTo(6);
            assertThat(boeking.geldigOp()).isEqualTo("2020-12-15");
        });
    }

    @Test
    void a_stand_is_carried_over_and_the_opgave_grows_with_an_achterstand() {
        var later = ZEEWOLDE.stand("2021-07-01", "2021-01-05", 18);

        assertThat(later.begin()).isEqualTo(3 + 2 - 18);
        assertThat(later.opgave()).isEqualTo(18 + 13);
        assertThat(later.eind()).isEqualTo(-31);
    }

    @Test
    void who_moved_in_on_the_first_day_counts_in_the_new_half_year() {
        var grens = new Grootboekschrift("GM0995")
                .begin("2020-07-01", 0)
                .gehuisvest("2020-12-31", 1, "2020-12-31")
                .gehuisvest("2021-01-01", 10, "2021-01-01");

        assertThat(grens.stand("2021-01-01", "2021-02-01", 0).gerealiseerd()).isEqualTo(1);
        assertThat(grens.stand("2021-01-01", "2021-02-01", 0).naijl()).hasValue(10);
        assertThat(grens.stand("2021-01-02", "2021-02-01", 0).gerealiseerd()).isEqualTo(10);
        assertThat(grens.stand("2021-01-02", "2021-02-01", 0).begin()).isEqualTo(1);
    }

    @Test
    void a_correctie_leaves_the_past_as_it_was_known_and_can_be_corrected_itself() {
        var schrift = new Grootboekschrift("GM0034")
                .gehuisvest("2021-02-01", 5, "2021-02-03")
                .corrigeer(1, "2021-02-01", 4, "2021-03-01")
                .corrigeer(2, "2021-02-01", 6, "2021-04-01");

        assertThat(schrift.stand("2021-07-01", "2021-02-03", 0).gerealiseerd()).isEqualTo(5);
        assertThat(schrift.stand("2021-07-01", "2021-03-01", 0).gerealiseerd()).isEqualTo(4);
        assertThat(schrift.stand("2021-07-01", "2021-04-01", 0).gerealiseerd()).isEqualTo(6);
    }

    @Test
    void an_actualisatie_comes_on_top_and_takes_off_from_its_own_day_on() {
        var schrift = new Grootboekschrift("GM0034")
                .gehuisvest("2021-02-01", 5, "2021-02-03")
                .schrijf(new Post.Huisvesting(EIGEN, -1), "2021-05-01", "2021-05-02", new Handeling.Actualisatie(1));

        assertThat(schrift.stand("2021-05-01", "2021-06-01", 0).gerealiseerd()).isEqualTo(5);
        assertThat(schrift.stand("2021-07-01", "2021-06-01", 0).gerealiseerd()).isEqualTo(4);
    }

    @Test
    void what_does_not_count_is_in_the_grootboek_and_not_in_the_stand() {
        var schrift = new Grootboekschrift("GM0034")
                .gehuisvest("2021-02-01", 5, "2021-02-03")
                .schrijf(new Post.Huisvesting(KWV, 9), "2021-02-01", "2021-02-03", new Handeling.Registratie());

        assertThat(schrift.stand("2021-07-01", "2021-06-01", 0).realisatie()).isEqualTo(Map.of(EIGEN, 5L));
    }

    @Test
    void before_the_grootboek_begins_nobody_is_behind() {
        var stand = ZEEWOLDE.stand("2019-07-01", "2021-06-01", 7);

        assertThat(stand.begin()).isZero();
        assertThat(stand.eind()).isZero();
    }

    @Test
    void a_telwijze_that_says_two_things_of_one_day_is_refused() {
        var ja = new Telwijze.Regel(EIGEN, Periode.vanaf(LocalDate.of(2020, 1, 1)), true, PROEF);
        var nee = new Telwijze.Regel(EIGEN, Periode.vanaf(LocalDate.of(2021, 1, 1)), false, PROEF);

        assertThatThrownBy(() -> new Telwijze(List.of(ja, nee))).hasMessageContaining("eigen-gemeente");
    }
}
