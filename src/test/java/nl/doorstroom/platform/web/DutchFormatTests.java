package nl.doorstroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchFormatTests {
    @Test
    void numbers_have_points_between_thousands_and_a_comma_before_decimals() {
        assertThat(DutchFormat.number(0)).isEqualTo("0");
        assertThat(DutchFormat.number(999)).isEqualTo("999");
        assertThat(DutchFormat.number(17_590_672)).isEqualTo("17.590.672");
        assertThat(DutchFormat.number(-1_234)).isEqualTo("−1.234");
        assertThat(DutchFormat.number((Long) null)).isEqualTo("–");
        assertThat(DutchFormat.decimal(new BigDecimal("70.005"), 2)).isEqualTo("70,01");
        assertThat(DutchFormat.decimal(new BigDecimal("1234.5"), 0)).isEqualTo("1.235");
        assertThat(DutchFormat.decimal(new BigDecimal("-0.5"), 2)).isEqualTo("−0,50");
    }

    @Test
    void a_change_carries_its_sign_and_none_has_none() {
        assertThat(DutchFormat.signed(12)).isEqualTo("+12");
        assertThat(DutchFormat.signed(-9_700)).isEqualTo("−9.700");
        assertThat(DutchFormat.signed(0)).isEqualTo("0");
    }

    @Test
    void dates_are_written_out_and_an_unknown_one_says_so() {
        assertThat(DutchFormat.date(LocalDate.of(2023, 7, 1))).isEqualTo("1 juli 2023");
        assertThat(DutchFormat.dateOrUnknown(null)).isEqualTo("datum te bevestigen");
    }
}
