package nl.doorstroom.opvang.locatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

class LocatieTests {
    private static final LocalDate JANUARI = LocalDate.of(2023, 1, 1);
    private static final LocalDate MAART = LocalDate.of(2023, 3, 1);
    private static final LocalDate JUNI = LocalDate.of(2023, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 1);

    private static Locatie locatie(Optional<LocalDate> contract, Optional<LocalDate> vergunning) {
        return new Locatie(
                "proef",
                "Proef",
                Locatiesoort.SATELLIET,
                new Gebiedscode("GM0153"),
                Partij.COA,
                0,
                Plaatsenverloop.van(Map.of(JANUARI, 300, MAART, 0, JUNI, 250)),
                new Voorwaarden(contract, vergunning, "", Optional.empty()));
    }

    @Test
    void places_hold_from_a_day_on_and_a_locatie_can_close_and_open_again() {
        var verloop = locatie(Optional.empty(), Optional.empty()).plaatsen();

        assertThat(verloop.op(JANUARI.minusDays(1))).isZero();
        assertThat(verloop.op(JANUARI)).isEqualTo(300);
        assertThat(verloop.op(MAART.minusDays(1))).isEqualTo(300);
        assertThat(verloop.op(MAART)).isZero();
        assertThat(verloop.op(DECEMBER)).isEqualTo(250);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plaatsenverloop.van(Map.of(JANUARI, -1)))
                .withMessageContaining("(-1)");
    }

    @Test
    void the_first_of_contract_and_permit_to_end_ends_it_on_that_very_day() {
        var een = locatie(Optional.of(DECEMBER), Optional.of(JUNI.plusMonths(1)));

        assertThat(een.plaatsenOp(JUNI)).isEqualTo(250);
        assertThat(een.plaatsenOp(JUNI.plusMonths(1).minusDays(1))).isEqualTo(250);
        assertThat(een.plaatsenOp(JUNI.plusMonths(1))).isZero();
        assertThat(een.eindes())
                .extracting(einde -> einde.waardoor() + " " + einde.dag())
                .containsExactly("vergunning 2023-07-01", "contract 2023-12-01");
        assertThat(een.verlengd(DECEMBER.plusYears(1)).plaatsenOp(DECEMBER)).isEqualTo(250);
    }

    @Test
    void without_an_end_it_has_none_when_it_is_made_longer_either() {
        var een = locatie(Optional.empty(), Optional.empty());

        assertThat(een.verlengd(JUNI)).isEqualTo(een);
        assertThat(een.eindes()).isEmpty();
    }
}
