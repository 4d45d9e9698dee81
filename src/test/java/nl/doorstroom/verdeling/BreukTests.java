package nl.doorstroom.verdeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class BreukTests {
    @Test
    void a_breuk_stands_in_lowest_terms_with_the_sign_above() {
        assertThat(Breuk.van(6, -4)).hasToString("-3/2").isEqualTo(Breuk.van(-3, 2));
        assertThat(Breuk.van(0, -4)).isEqualTo(Breuk.NUL);
        assertThat(Breuk.van(new BigDecimal("0.306"))).isEqualTo(Breuk.van(153, 500));
        assertThat(Breuk.van(new BigDecimal("1E+2"))).isEqualTo(Breuk.van(100));
    }

    @Test
    void the_four_operations_are_exact() {
        var derde = Breuk.van(1, 3);
        assertThat(derde.plus(derde).plus(derde)).isEqualTo(Breuk.EEN);
        assertThat(Breuk.EEN.min(derde)).isEqualTo(Breuk.van(2, 3));
        assertThat(derde.maal(derde)).isEqualTo(Breuk.van(1, 9));
        assertThat(derde.gedeeldDoor(Breuk.van(2))).isEqualTo(Breuk.van(1, 6));
        assertThat(derde).isLessThan(Breuk.van(334, 1000)).isGreaterThan(Breuk.van(333, 1000));
    }

    @Test
    void rounding_goes_the_way_that_was_asked() {
        assertThat(Breuk.van(7, 2).afgerond(RoundingMode.CEILING)).isEqualTo(4);
        assertThat(Breuk.van(7, 2).afgerond(RoundingMode.FLOOR)).isEqualTo(3);
        assertThat(Breuk.van(2, 3).decimaal(3, RoundingMode.HALF_UP)).isEqualTo("0.667");
    }

    @Test
    void nothing_divides_by_zero() {
        assertThatThrownBy(() -> Breuk.EEN.gedeeldDoor(Breuk.NUL)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_quotient_just_above_a_whole_number_does_not_look_whole() {
        assertThat(Getallen.leesbaar(Breuk.van(700_003, 10_000))).isEqualTo("70,0003");
        assertThat(Getallen.leesbaar(Breuk.van(70))).isEqualTo("70");
        assertThat(Getallen.leesbaar(Breuk.van(141, 2))).isEqualTo("70,50");
        assertThat(Getallen.leesbaar(Breuk.van(7_050_001, 100_000))).isEqualTo("70,50001");
    }
}
