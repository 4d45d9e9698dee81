package nl.doorstroom.toezicht.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"1 dag", "3 dagen", "1 week", "2 weken", "1 maand", "6 maanden", "1 werkdag", "10 werkdagen"})
    void what_is_written_is_read(String tekst) {
        assertThat(Termijn.lees(tekst)).map(Termijn::toString).contains(tekst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "weken", "2", "0 dagen", "367 dagen", "-1 dag", "twee weken", "2 jaar", "2 weken later"})
    void nothing_else_is(String tekst) {
        assertThat(Termijn.lees(tekst)).isEmpty();
    }
}
