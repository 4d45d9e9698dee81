package nl.doorstroom.toezicht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12500|12500", "12500,50|12500.50", "12.500,50|12500.50", "12.500|12500", "0|0", "1500.25|1500.25"
            })
    void an_amount_is_read_as_people_write_it(String getypt, BigDecimal bedrag) {
        assertThat(FormReader.amount(Form.empty().with("euros", getypt), "euros"))
                .isEqualByComparingTo(bedrag);
    }

    @Test
    void what_is_no_value_is_none() {
        var form = Form.empty().with("euros", "-5").with("dag", "1 april").with("aantal", "veel");

        assertThat(FormReader.amount(form, "euros")).isNull();
        assertThat(FormReader.day(form, "dag")).isNull();
        assertThat(FormReader.number(form, "aantal")).isNull();
        assertThat(FormReader.day(form.with("dag", "2021-04-01"), "dag")).isEqualTo(LocalDate.of(2021, 4, 1));
    }
}
