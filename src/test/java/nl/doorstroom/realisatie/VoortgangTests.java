package nl.doorstroom.realisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On schedule: after n months n sixths of the opgave. */
class VoortgangTests {
    @ParameterizedTest
    @CsvSource({
        "60, 0, 0, OP_SCHEMA",
        "60, 10, 1, OP_SCHEMA",
        "60, 9, 1, MAAND_ACHTER",
        "60, 20, 3, MAAND_ACHTER",
        "60, 19, 3, ACHTER",
        "60, 60, 6, OP_SCHEMA",
        "60, 59, 6, MAAND_ACHTER",
        "60, 49, 6, ACHTER",
        "7, 1, 1, MAAND_ACHTER",
        "7, 2, 1, OP_SCHEMA",
        "0, 0, 6, OP_SCHEMA",
        "-4, 0, 6, OP_SCHEMA",
        "60, -1, 0, MAAND_ACHTER",
        "60, -11, 0, ACHTER"
    })
    void the_class_follows_from_sixths_in_whole_numbers(
            long opgave, long gerealiseerd, int maanden, Voortgang.Klasse klasse) {
        assertThat(new Voortgang(opgave, gerealiseerd, maanden).klasse()).isEqualTo(klasse);
    }

    /** Tabel 1 of 2 May 2023: 316 of 764 in Twente, 213 of 523 in Flevoland, -178 of 1,325 in Amsterdam-Amstelland. */
    @ParameterizedTest
    @CsvSource({"764, 316, 41.4", "523, 213, 40.7", "1325, -178, -13.4"})
    void the_percentage_has_one_decimal_and_may_be_below_zero(long opgave, long gerealiseerd, String percentage) {
        assertThat(new Voortgang(opgave, gerealiseerd, 4).percentage().orElseThrow())
                .hasToString(percentage);
    }

    @Test
    void without_an_opgave_there_is_no_percentage() {
        assertThat(new Voortgang(0, 3, 2).percentage()).isEmpty();
    }

    @Test
    void the_months_are_those_that_have_passed_at_the_peildatum() {
        var schrift = new Grootboekschrift("GM0995")
                .taakstelling("2021-I", 60)
                .begin("2021-01-01", 0)
                .gehuisvest("2021-01-10", 20, "2021-01-11");

        assertThat(Voortgang.van(schrift.stand("2021-01-31", "2021-03-01")).maanden())
                .isZero();
        assertThat(Voortgang.van(schrift.stand("2021-02-01", "2021-03-01")).maanden())
                .isEqualTo(1);
        assertThat(Voortgang.van(schrift.stand("2021-07-01", "2021-07-01")).maanden())
                .isEqualTo(6);
    }

    @Test
    void seven_months_are_not_of_a_half_year() {
        assertThatThrownBy(() -> new Voortgang(60, 0, 7)).hasMessageContaining("7");
    }
}
