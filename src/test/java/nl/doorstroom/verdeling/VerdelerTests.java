package nl.doorstroom.verdeling;

import static nl.doorstroom.verdeling.Methode.ADAMS;
import static nl.doorstroom.verdeling.Methode.ARTIKEL_29;
import static nl.doorstroom.verdeling.Methode.HAMILTON;
import static nl.doorstroom.verdeling.Methode.HILL;
import static nl.doorstroom.verdeling.Methode.JEFFERSON;
import static nl.doorstroom.verdeling.Methode.WEBSTER;
import static nl.doorstroom.verdeling.Notatie.toon;
import static nl.doorstroom.verdeling.Notatie.verdeel;
import static nl.doorstroom.verdeling.Notatie.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdelerTests {
    @Test
    void the_example_of_the_javadoc() {
        assertThat(verdeel(10, "A 50 | B 30 | C 14")).isEqualTo("A 5 | B 3 | C 2");
    }

    @Test
    void each_method_favours_in_its_own_way() {
        // By hand with the divisors 13, 11.5, 9.5 and 12; the shares are 8.77, 0.79 and 0.44.
        assertThat(verdeel(ADAMS, 10, "A 100 | B 9 | C 5")).isEqualTo("A 8 | B 1 | C 1");
        assertThat(verdeel(WEBSTER, 10, "A 100 | B 9 | C 5")).isEqualTo("A 9 | B 1 | C 0");
        assertThat(verdeel(JEFFERSON, 10, "A 100 | B 9 | C 5")).isEqualTo("A 10 | B 0 | C 0");
        assertThat(verdeel(HILL, 10, "A 100 | B 9 | C 5")).isEqualTo("A 8 | B 1 | C 1");
        assertThat(verdeel(HAMILTON, 10, "A 100 | B 9 | C 5")).isEqualTo("A 9 | B 1 | C 0");
        assertThat(verdeel(ARTIKEL_29, 10, "A 100 | B 9 | C 5")).isEqualTo("A 9 | B 1 | C 1");
    }

    @Test
    void at_equal_priority_more_inwoners_go_first_and_then_the_key() {
        assertThat(verdeel(ADAMS, 4, "B 10 | A 10 | C 20")).isEqualTo("B 1 | A 1 | C 2");
        assertThat(verdeel(ADAMS, 5, "B 10 | A 10 | C 20")).isEqualTo("B 1 | A 1 | C 3");
        assertThat(verdeel(JEFFERSON, 1, "B 10 | A 10")).isEqualTo("B 0 | A 1");
        assertThat(verdeel(HAMILTON, 1, "B 10 | A 10")).isEqualTo("B 0 | A 1");
    }

    @Test
    void a_tie_shows_as_one_single_divisor_and_in_the_sum() {
        var gelijk = Officieel.verdeling(vraag(ADAMS, 3, "A 10 | B 10"));
        assertThat(toon(gelijk)).isEqualTo("A 2 | B 1");
        assertThat(gelijk.deler().orElseThrow().isGelijkeStand()).isTrue();
        assertThat(gelijk.toelichting("A").rekensom()).hasToString("10 / 10 = 1, na gelijke stand 2");
        assertThat(gelijk.toelichting("B").rekensom()).hasToString("10 / 10 = 1, na gelijke stand 1");
    }

    @Test
    void who_has_no_inwoners_gets_nothing() {
        var verdeling = Officieel.verdeling(vraag(ADAMS, 2, "A 10 | B 0 | C 1"));
        assertThat(toon(verdeling)).isEqualTo("A 1 | B 0 | C 1");
        assertThat(verdeling.eenheden()).isEqualTo(2);
        assertThat(verdeling.toelichting("B").rekensom().afronding()).isEqualTo(Afronding.PRECIES);
    }

    @Test
    void distances_count_the_tie_rule() {
        var gelijk = Officieel.verdeling(vraag(ADAMS, 3, "A 10 | B 10"));
        assertThat(toon(gelijk.toelichting("A").afstand())).isEqualTo("+? -1");
        assertThat(toon(gelijk.toelichting("B").afstand())).isEqualTo("+1 -10");
        var alleen = Officieel.verdeling(vraag(HAMILTON, 3, "A 10"));
        assertThat(toon(alleen.toelichting("A").afstand())).isEqualTo("+? -?");
    }

    @Test
    void the_minimum_takes_the_largest_set_in_which_everybody_reaches_it() {
        var metMinimum = vraag(ADAMS, 10, "A 50 | B 30 | C 14 | D 2").metMinimum(2);
        assertThat(toon(Verdeler.verdeel(metMinimum))).isEqualTo("A 5 | B 3 | C 2 | D 0");
        assertThat(toon(Verdeler.verdeel(metMinimum.metMinimum(5)))).isEqualTo("A 10 | B 0 | C 0 | D 0");
    }

    @Test
    void a_total_below_the_number_of_units_is_refused_where_everybody_gets_one() {
        assertThat(verdeel(ADAMS, 1, "A 5 | B 5"))
                .isEqualTo("totaal (1): Adams geeft elk gebied met inwoners minstens 1."
                        + " Kies een totaal van minstens 2 of een andere methode.");
        assertThat(verdeel(HILL, 1, "A 5 | B 5")).startsWith("totaal (1): Hill");
        assertThat(verdeel(WEBSTER, 1, "A 5 | B 5")).isEqualTo("A 1 | B 0");
    }

    @Test
    void every_reason_against_a_question_is_told_at_once() {
        assertThat(toon(Verdeler.verdeel(vraag(HAMILTON, -3, "A 0").metMinimum(4))))
                .contains("inwoners (0)", "totaal (-3)", "minimum (4)");
        assertThat(toon(Verdeler.verdeel(vraag(ADAMS, 3, "A 1").metMinimum(0)))).startsWith("minimum (0)");
        assertThat(toon(Verdeler.verdeel(vraag(ADAMS, 3, "A 1").metMinimum(4)))).startsWith("minimum (4)");
        assertThat(toon(Verdeler.verdeel(vraag(ADAMS, 1_000_000_001, "A 1")))).startsWith("totaal (1000000001)");
    }

    @ParameterizedTest
    @EnumSource(Methode.class)
    void the_minimum_is_for_divisor_methods_only(Methode methode) {
        var uitkomst = Verdeler.verdeel(vraag(methode, 10, "A 50 | B 30").metMinimum(3));
        assertThat(uitkomst instanceof Verdeling).isEqualTo(methode.isDelermethode());
    }

    @ParameterizedTest
    @EnumSource(Methode.class)
    void a_method_reads_back_from_its_code(Methode methode) {
        assertThat(Methode.lees(methode.code())).contains(methode);
        assertThat(methode.uitleg()).endsWith(".");
    }

    @Test
    void an_unknown_code_is_no_method() {
        assertThat(Methode.lees("artikel-29")).contains(ARTIKEL_29);
        assertThat(Methode.lees(" Adams ")).contains(ADAMS);
        assertThat(Methode.lees("dhondt")).isEmpty();
    }

    @Test
    void a_comparison_leaves_out_what_a_method_cannot() {
        var vergelijking = Vergelijking.van(vraag(JEFFERSON, 1, "A 5 | B 3"));
        assertThat(vergelijking.aantallen("A")).containsOnlyKeys(WEBSTER, JEFFERSON, HAMILTON, ARTIKEL_29);
        assertThat(vergelijking.uitkomst(ADAMS)).isInstanceOf(OnmogelijkeVerdeling.class);
    }

    @Test
    void a_question_that_contradicts_itself_cannot_be_asked() {
        assertThatThrownBy(() -> vraag(ADAMS, 3, "A 1 | A 2")).hasMessageContaining("(A) stands twice");
        assertThatThrownBy(() -> vraag(ADAMS, 3, "A 1").metGroepen(List.of(new Groep("B", Set.of("B")))))
                .hasMessageContaining("(B) is unknown");
        assertThatThrownBy(() -> new Groep("A", Set.of("B"))).hasMessageContaining("must contain");
        assertThatThrownBy(() -> new Deelnemer("A", -1)).hasMessageContaining("A, -1");
        assertThatThrownBy(() -> Officieel.verdeling(vraag(ADAMS, 3, "A 1")).aantal("B"))
                .hasMessageContaining("(B) took no part");
    }
}
