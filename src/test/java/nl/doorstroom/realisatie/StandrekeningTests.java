package nl.doorstroom.realisatie;

import static nl.doorstroom.realisatie.Grootboekschrift.EIGEN;
import static nl.doorstroom.realisatie.Grootboekschrift.KWV;
import static nl.doorstroom.realisatie.Grootboekschrift.PROEF;
import static nl.doorstroom.realisatie.Grootboekschrift.SOORTEN;
import static nl.doorstroom.realisatie.Grootboekschrift.moment;
import static nl.doorstroom.realisatie.Grootboekschrift.peiling;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Aandeel;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Periode;
import org.junit.jupiter.api.Test;

/** The stand of a gemeente, from its grootboek as it was known. */
class StandrekeningTests {
    /** Zeewolde in the second half of 2020 (handboek 4): a family of six in December that is registered in January. */
    private static Grootboekschrift zeewolde() {
        return new Grootboekschrift("GM0050")
                .taakstelling("2020-II", 7)
                .taakstelling("2021-I", 18)
                .begin("2020-07-01", 3)
                .gehuisvest("2020-10-01", 2, "2020-10-02")
                .gehuisvest("2020-12-15", 6, "2021-01-10");
    }

    private static Grootboekschrift almere() {
        return new Grootboekschrift("GM0034").taakstelling("2021-I", 10).begin("2021-01-01", 0);
    }

    @Test
    void the_first_day_of_a_half_year_is_the_end_of_the_one_before() {
        assertThat(Standrekening.halfjaar(LocalDate.of(2021, 1, 1))).isEqualTo(new Halfjaar(2020, 2));
        assertThat(Standrekening.halfjaar(LocalDate.of(2021, 1, 2))).isEqualTo(new Halfjaar(2021, 1));
        assertThat(Standrekening.halfjaar(LocalDate.of(2021, 7, 1))).isEqualTo(new Halfjaar(2021, 1));
    }

    @Test
    void zeewolde_is_two_behind_as_known_then_and_four_ahead_as_known_later_both_for_ever() {
        assertThat(zeewolde().stand("2021-01-01", "2021-01-01").eind()).isEqualTo(-2);
        assertThat(zeewolde().stand("2021-01-01", "2021-02-01").eind()).isEqualTo(4);
        assertThat(zeewolde().stand("2021-01-01", "2030-01-01").eind()).isEqualTo(4);
    }

    @Test
    void what_changed_between_two_readings_is_the_family_of_six() {
        var verschil = zeewolde().lees("2021-02-01").sinds(zeewolde().lees("2021-01-01"));

        assertThat(verschil.eraf()).isEmpty();
        assertThat(verschil.erbij()).singleElement().satisfies(boeking -> {
            assertThat(boeking.post().aantal()).isEqualTo(6);
            assertThat(boeking.geldigOp()).isEqualTo("2020-12-15");
        });
    }

    @Test
    void a_stand_is_carried_over_and_the_opgave_grows_with_an_achterstand() {
        var later = zeewolde().stand("2021-07-01", "2021-01-05");

        assertThat(later.begin()).isEqualTo(3 + 2 - 7);
        assertThat(later.opgave()).isEqualTo(18 + 2);
        assertThat(later.eind()).isEqualTo(-20);
    }

    @Test
    void who_moved_in_on_the_first_day_counts_in_the_new_half_year() {
        var grens = new Grootboekschrift("GM0995")
                .taakstelling("2020-II", 0)
                .taakstelling("2021-I", 0)
                .begin("2020-07-01", 0)
                .gehuisvest("2020-12-31", 1, "2020-12-31")
                .gehuisvest("2021-01-01", 10, "2021-01-01");

        assertThat(grens.stand("2021-01-01", "2021-02-01").gerealiseerd()).isEqualTo(1);
        assertThat(grens.stand("2021-01-01", "2021-02-01").naijl()).hasValue(10);
        assertThat(grens.stand("2021-01-02", "2021-02-01").gerealiseerd()).isEqualTo(10);
        assertThat(grens.stand("2021-01-02", "2021-02-01").begin()).isEqualTo(1);
    }

    @Test
    void a_correctie_leaves_the_past_as_it_was_known_and_can_be_corrected_itself() {
        var schrift = almere().gehuisvest("2021-02-01", 5, "2021-02-03")
                .corrigeer(0, "2021-02-01", 4, "2021-03-01")
                .corrigeer(0, "2021-02-01", 6, "2021-04-01");

        assertThat(schrift.stand("2021-07-01", "2021-02-03").gerealiseerd()).isEqualTo(5);
        assertThat(schrift.stand("2021-07-01", "2021-03-01").gerealiseerd()).isEqualTo(4);
        assertThat(schrift.stand("2021-07-01", "2021-04-01").gerealiseerd()).isEqualTo(6);
    }

    @Test
    void an_actualisatie_comes_on_top_and_takes_off_from_its_own_day_on() {
        var schrift = almere().gehuisvest("2021-02-01", 5, "2021-02-03");
        schrift.schrijf(
                new Post.Huisvesting(EIGEN, -1),
                "2021-05-01",
                "2021-05-02",
                new Handeling.Actualisatie(schrift.laatste()));

        assertThat(schrift.stand("2021-05-01", "2021-06-01").gerealiseerd()).isEqualTo(5);
        assertThat(schrift.stand("2021-07-01", "2021-06-01").gerealiseerd()).isEqualTo(4);
    }

    @Test
    void what_does_not_count_is_in_the_grootboek_and_not_in_the_stand() {
        var schrift = almere().gehuisvest("2021-02-01", 5, "2021-02-03")
                .schrijf(new Post.Huisvesting(KWV, 9), "2021-02-01", "2021-02-03", new Handeling.Registratie());

        assertThat(schrift.stand("2021-07-01", "2021-06-01").realisatie()).isEqualTo(Map.of(EIGEN, 5L));
    }

    @Test
    void of_rules_about_one_day_the_last_registered_holds_and_earlier_readings_keep_theirs() {
        var vanaf = Periode.vanaf(LocalDate.of(2021, 1, 1));
        var telwijze = new Telwijze(List.of(
                new Telwijze.Regel(KWV, vanaf, false, PROEF, moment("2021-01-01")),
                new Telwijze.Regel(KWV, vanaf, true, PROEF, moment("2021-04-01"))));
        var grootboek = Grootboek.van(
                almere().schrijf(new Post.Huisvesting(KWV, 9), "2021-02-01", "2021-02-03", new Handeling.Registratie())
                        .boekingen(),
                SOORTEN);
        var gemeente = new Gebiedscode("GM0034");

        assertThat(grootboek
                        .standen(peiling("2021-07-01", "2021-03-01"), telwijze, List.of())
                        .find(gemeente)
                        .orElseThrow()
                        .gerealiseerd())
                .isZero();
        assertThat(grootboek
                        .standen(peiling("2021-07-01", "2021-04-01"), telwijze, List.of())
                        .find(gemeente)
                        .orElseThrow()
                        .gerealiseerd())
                .isEqualTo(9);
    }

    @Test
    void without_a_beginstand_or_a_taakstelling_there_is_no_stand_but_a_reason() {
        var zonderBegin = new Grootboekschrift("GM0034").gehuisvest("2021-02-01", 5, "2021-02-03");
        var zonderTaakstelling =
                new Grootboekschrift("GM0034").begin("2021-01-01", 3).taakstelling("2021-II", 8);

        assertThat(zonderBegin.uitkomst("2021-03-01", "2021-03-01")).hasToString("Er is geen beginstand geboekt.");
        assertThat(zonderTaakstelling.uitkomst("2021-03-01", "2021-03-01"))
                .hasToString("Van 2021-I is geen taakstelling geboekt.");
        assertThat(zonderTaakstelling.uitkomst("2021-09-01", "2021-09-01"))
                .hasToString("Van 2021-I is geen taakstelling geboekt.");
        assertThat(zeewolde().uitkomst("2019-07-01", "2021-06-01"))
                .hasToString("Voor deze dag is van deze gemeente niets geboekt.");
    }

    @Test
    void a_taakstelling_that_is_raised_or_lowered_holds_from_when_it_is_known() {
        var schrift = almere().taakstelling("2021-I", -4, "2021-05-01");

        assertThat(schrift.stand("2021-07-01", "2021-04-30").taakstelling()).isEqualTo(10);
        assertThat(schrift.stand("2021-07-01", "2021-05-01").taakstelling()).isEqualTo(6);
    }

    @Test
    void a_beginstand_told_anew_ends_what_was_carried_over() {
        var schrift = zeewolde().begin("2023-01-01", -12).taakstelling("2023-I", 5);

        assertThat(schrift.stand("2023-02-01", "2023-02-01").begin()).isEqualTo(-12);
    }

    @Test
    void a_gemeente_that_merges_hands_over_its_stand_and_keeps_it_up_to_that_day() {
        var datum = LocalDate.of(2021, 1, 1);
        var schrift = zeewolde()
                .overgang(new Overgang(datum, new Gebiedscode("GM0050"), new Gebiedscode("GM0034"), Aandeel.GEHEEL))
                .van("GM0034")
                .taakstelling("2020-II", 20)
                .taakstelling("2021-I", 100, "2021-01-10")
                .begin("2020-07-01", 0);

        assertThat(schrift.stand("2021-01-01", "2021-02-01").eind()).isEqualTo(-20);
        assertThat(schrift.stand("2021-01-02", "2021-02-01").begin()).isEqualTo(-20 + 4);
        assertThat(schrift.van("GM0050").stand("2021-01-01", "2021-02-01").eind())
                .isEqualTo(4);
        assertThat(schrift.standen("2021-01-02", "2021-02-01").find(new Gebiedscode("GM0050")))
                .isEmpty();
    }

    @Test
    void within_a_half_year_all_that_a_gemeente_has_goes_along() {
        var datum = LocalDate.of(2021, 4, 1);
        var schrift = almere().gehuisvest("2021-02-01", 5, "2021-02-03")
                .overgang(new Overgang(datum, new Gebiedscode("GM0034"), new Gebiedscode("GM0001"), new Aandeel(1, 2)))
                .overgang(new Overgang(datum, new Gebiedscode("GM0034"), new Gebiedscode("GM0002"), new Aandeel(1, 2)));

        var samen = schrift.standen("2021-06-01", "2021-06-01");

        assertThat(samen.perGemeente().keySet()).extracting(Gebiedscode::waarde).containsExactly("GM0001", "GM0002");
        assertThat(samen.som(samen.perGemeente().keySet()).stand().orElseThrow())
                .extracting(Stand::taakstelling, Stand::gerealiseerd, Stand::eind)
                .containsExactly(10L, 5L, -5L);
    }
}
