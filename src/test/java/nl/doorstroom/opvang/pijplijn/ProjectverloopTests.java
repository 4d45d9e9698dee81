package nl.doorstroom.opvang.pijplijn;

import static nl.doorstroom.opvang.pijplijn.Projectfeit.Soort.GESTOPT;
import static nl.doorstroom.opvang.pijplijn.Projectfeit.Soort.HERVAT;
import static nl.doorstroom.opvang.pijplijn.Projectfeit.Soort.KLAAR;
import static nl.doorstroom.opvang.pijplijn.Projectfeit.Soort.TERUGGEZET;
import static nl.doorstroom.opvang.pijplijn.Projectfeit.Soort.VERWACHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.opvang.pijplijn.Ervaring.Verloop;
import org.junit.jupiter.api.Test;

class ProjectverloopTests {
    private static final LocalDate MEI = LocalDate.of(2023, 5, 1);
    private static final Projectverloop NIETS = new Projectverloop(List.of());

    private static Projectfeit feit(Projectfeit.Soort soort, Stap stap, LocalDate dag) {
        return new Projectfeit(soort, stap, dag, Optional.empty(), "");
    }

    @Test
    void it_stands_in_the_first_step_that_is_not_done_and_is_open_after_the_last() {
        var verloop = NIETS;
        assertThat(verloop.stap()).contains(Stap.MELDING);
        for (var stap : Stap.values()) {
            assertThat(verloop.isOpen()).isFalse();
            verloop = verloop.met(feit(KLAAR, stap, MEI));
        }
        assertThat(verloop.isOpen()).isTrue();
        assertThat(verloop.isLopend()).isFalse();
        assertThat(verloop.ervaringen()).hasSize(6).allMatch(Verloop::verder);
    }

    @Test
    void a_step_that_is_put_back_was_never_done() {
        var verloop = NIETS.met(feit(KLAAR, Stap.MELDING, MEI)).met(feit(TERUGGEZET, Stap.MELDING, MEI.plusDays(3)));

        assertThat(verloop.stap()).contains(Stap.MELDING);
        assertThat(verloop.ervaringen()).isEmpty();
    }

    @Test
    void what_ends_teaches_something_until_it_goes_on() {
        var gestopt = NIETS.met(feit(KLAAR, Stap.MELDING, MEI)).met(feit(GESTOPT, Stap.PAPIEREN_SCHOUW, MEI));

        assertThat(gestopt.isLopend()).isFalse();
        assertThat(gestopt.ervaringen())
                .containsExactly(new Verloop(Stap.MELDING, true), new Verloop(Stap.PAPIEREN_SCHOUW, false));
        assertThat(gestopt.met(feit(HERVAT, Stap.PAPIEREN_SCHOUW, MEI)).isLopend())
                .isTrue();
    }

    @Test
    void what_was_expected_first_stays_known_and_tells_how_much_later_it_gets() {
        var verloop = NIETS.met(feit(VERWACHT, Stap.MELDING, MEI)).met(feit(VERWACHT, Stap.MELDING, MEI.plusDays(30)));

        assertThat(verloop.verwacht(Stap.MELDING)).contains(MEI.plusDays(30));
        assertThat(verloop.uitloop(Stap.MELDING)).contains(30L);
        assertThat(verloop.isTeLaat(MEI.plusDays(30))).isFalse();
        assertThat(verloop.isTeLaat(MEI.plusDays(31))).isTrue();
        assertThat(verloop.met(feit(KLAAR, Stap.MELDING, MEI.minusDays(2))).uitloop(Stap.MELDING))
                .contains(-2L);
        assertThat(verloop.uitloop(Stap.GEMEENTE)).isEmpty();
    }
}
