package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Meegeleverd;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnvoorstelTests {
    private static final LocalDate MAART = LocalDate.of(2021, 3, 1);

    @Test
    void the_beleidsregel_goes_before_the_law_and_nothing_is_made_up() {
        var eigen = Termijnvoorstel.van(Ladderstap.VRAAG_INFORMATIE, MAART, Optional.of(metTermijn(Termijn.weken(2))));
        assertThat(eigen.tot()).contains(LocalDate.of(2021, 3, 15));
        assertThat(eigen.grond()).isEqualTo("De beleidsregel geeft 2 weken.");

        var zonder = Termijnvoorstel.van(Ladderstap.VRAAG_INFORMATIE, MAART, Optional.of(Meegeleverd.flevoland()));
        assertThat(zonder.tot()).isEmpty();
        assertThat(zonder.grond()).contains("Kies zelf");

        assertThat(Termijnvoorstel.van(Ladderstap.KONDIG_AAN, MAART, Optional.of(Meegeleverd.flevoland()))
                        .tot())
                .contains(LocalDate.of(2021, 4, 12));
    }

    @Test
    void bezwaar_stands_open_six_weeks_and_ends_after_easter_monday_when_it_would_end_on_it() {
        var voorstel = Termijnvoorstel.van(Ladderstap.BESLUIT, LocalDate.of(2021, 2, 22), Optional.empty());

        assertThat(voorstel.bezwaarTot()).contains(LocalDate.of(2021, 4, 6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_proposed_term_never_ends_on_a_weekend_or_a_holiday(long zaad) {
        var random = new SplittableRandom(zaad);
        var feestdagen = Feestdagen.wettelijk();
        for (int i = 0; i < 2_000; i++) {
            var dag = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            var termijn = random.nextBoolean()
                    ? Termijn.weken(1 + random.nextInt(12))
                    : Termijn.dagen(1 + random.nextInt(90));
            var stap = List.of(Ladderstap.values()).get(random.nextInt(Ladderstap.values().length));
            var voorstel = Termijnvoorstel.van(stap, dag, Optional.of(metTermijn(termijn)));

            assertThat(voorstel.tot().stream()).allMatch(feestdagen::isWerkdag).allMatch(dag::isBefore);
            assertThat(voorstel.bezwaarTot().stream())
                    .allMatch(feestdagen::isWerkdag)
                    .noneMatch(dag.plusWeeks(6)::isAfter);
        }
    }

    private static Beleidsregel metTermijn(Termijn termijn) {
        var regel = Meegeleverd.flevoland();
        return new Beleidsregel(
                regel.naam(),
                regel.bron(),
                regel.geldig(),
                regel.peildagen(),
                regel.naijlMaanden(),
                regel.oordelen(),
                regel.treden().stream()
                        .map(een -> new Trede(een.stap(), een.naam(), Optional.of(termijn), een.actief()))
                        .toList(),
                regel.regels(),
                regel.teBevestigen());
    }
}
