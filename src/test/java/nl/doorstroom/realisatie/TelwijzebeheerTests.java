package nl.doorstroom.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;

/** Which housing counts is told by rules that are only added, and that leave earlier readings as they were. */
class TelwijzebeheerTests {
    private static final Bron BRON = new Bron("Proef (synthetisch)", null);
    private static final Gebiedscode TEXEL = new Gebiedscode("GM0448");

    private final Telwijzebeheer beheer = TestApp.bean(Telwijzebeheer.class);
    private final Grootboeken grootboeken = TestApp.bean(Grootboeken.class);
    private final Boekhouding boekhouding = TestApp.bean(Boekhouding.class);

    private static <T> T alsSysteem(ScopedValue.CallableOp<T, RuntimeException> werk) {
        return SystemTask.run("proef", werk);
    }

    private long gehuisvest(Peiling peiling) {
        return alsSysteem(() -> grootboeken.standen(peiling))
                .find(TEXEL)
                .orElseThrow()
                .gerealiseerd();
    }

    private Peiling nu() {
        return new Peiling(
                LocalDate.of(2023, 5, 1),
                alsSysteem(() -> grootboeken.laatste()).bekendOp());
    }

    @Test
    void a_new_soort_counts_since_a_rule_says_so_and_not_in_an_earlier_reading() {
        assertThat(alsSysteem(() -> beheer.voegToe("proefwoning", "Proefwoning", "Alleen voor de proef.")))
                .isEmpty();
        var soort = new Soort("proefwoning");
        var was = gehuisvest(nu());
        var opdracht = Opdracht.nieuw(TEXEL, new Post.Huisvesting(soort, 7), LocalDate.of(2023, 4, 12));
        assertThat(alsSysteem(() -> boekhouding.boek(BRON, List.of(opdracht))))
                .isInstanceOf(Boekuitkomst.Geboekt.class);
        var zonderRegel = nu();
        assertThat(gehuisvest(zonderRegel)).isEqualTo(was);

        var periode = new Periode(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1));
        assertThat(alsSysteem(() -> beheer.bepaal("proefwoning", periode, true, BRON)))
                .isEmpty();

        assertThat(gehuisvest(nu())).isEqualTo(was + 7);
        assertThat(gehuisvest(zonderRegel)).isEqualTo(was);
    }

    @Test
    void all_that_is_wrong_is_told_and_nothing_is_added() {
        var soorten = grootboeken.soorten().size();

        assertThat(alsSysteem(() -> beheer.voegToe("Eigen gemeente", "", " ")))
                .extracting(Invoerfout::veld)
                .containsExactly("soort", "naam", "uitleg");
        assertThat(alsSysteem(() -> beheer.voegToe("eigen-gemeente", "Dubbel", "Nog eens.")))
                .extracting(Invoerfout::uitleg)
                .containsExactly("Deze soort is er al.");
        assertThat(alsSysteem(() -> beheer.bepaal(
                        "tent", Periode.vanaf(LocalDate.of(2023, 1, 1)), true, new Bron("x".repeat(301), null))))
                .extracting(Invoerfout::veld)
                .containsExactly("soort", "bron");
        assertThat(grootboeken.soorten()).hasSize(soorten);
    }
}
