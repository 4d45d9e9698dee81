package nl.doorstroom.toezicht.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderzetTests {
    private static final LocalDate MAART = LocalDate.of(2021, 3, 1);

    @Test
    void a_step_that_the_law_does_not_know_from_there_is_refused_with_those_that_it_does() {
        var uitkomst = zet(Ladderstap.KONDIG_AAN, MAART, Optional.empty()).vanuit(Toezichtstaat.Signaleren.begin());

        assertThat(uitkomst)
                .isEqualTo(new Tredeuitkomst.Geweigerd(
                        List.of("Vanaf trede 1 kan dit niet. Wel kan: informatie opvragen.")));
        assertThat(zet(Ladderstap.BEEINDIG, MAART, Optional.empty()).vanuit(Toezichtstaat.Signaleren.begin()))
                .isInstanceOf(Tredeuitkomst.Geweigerd.class);
        assertThat(zet(Ladderstap.HERSTEL, MAART, Optional.empty()).vanuit(Toezichtstaat.Signaleren.begin()))
                .isInstanceOf(Tredeuitkomst.Geweigerd.class);
    }

    @Test
    void a_mistake_is_put_right_by_a_decision_that_leads_back_with_the_old_term() {
        var afspraken = new Toezichtstaat.Afspraken(Optional.of(besluit(MAART)), LocalDate.of(2022, 1, 1));
        var aangekondigd =
                new Toezichtstaat.Vooraankondiging(Optional.of(besluit(MAART.plusDays(9))), MAART.plusDays(60));

        var terug = zet(Ladderstap.HERSTEL, MAART.plusDays(9), Optional.of(afspraken))
                .vanuit(aangekondigd);

        assertThat(terug)
                .isEqualTo(new Tredeuitkomst.Gezet(new Toezichtstaat.Afspraken(
                        Optional.of(besluit(MAART.plusDays(9))), LocalDate.of(2022, 1, 1))));
        assertThat(zet(Ladderstap.HERSTEL, MAART, Optional.of(afspraken)).vanuit(aangekondigd))
                .isEqualTo(new Tredeuitkomst.Geweigerd(
                        List.of("Dit besluit ligt voor het vorige besluit, van 10 maart 2021.")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_tried_a_state_changes_only_by_the_decision_that_it_then_carries(long zaad) {
        var random = new SplittableRandom(zaad);
        for (int i = 0; i < 200; i++) {
            var geschiedenis = new ArrayList<Toezichtstaat>(List.of(Toezichtstaat.Signaleren.begin()));
            var dag = MAART;
            for (int poging = 0; poging < 40; poging++) {
                dag = dag.plusDays(random.nextInt(-3, 40));
                probeer(geschiedenis, een(random, Ladderstap.values()), dag, random);
            }
        }
    }

    private static void probeer(
            List<Toezichtstaat> geschiedenis, Ladderstap stap, LocalDate dag, SplittableRandom random) {
        var staat = geschiedenis.getLast();
        var vorige = geschiedenis.size() > 1
                ? Optional.of(geschiedenis.get(geschiedenis.size() - 2))
                : Optional.<Toezichtstaat>empty();
        var zet = new Ladderzet(
                stap,
                besluit(dag),
                random.nextBoolean(),
                random.nextBoolean(),
                dag.plusDays(random.nextInt(-2, 30)),
                dag.plusDays(42),
                vorige);

        var uitkomst = zet.vanuit(staat);

        assertThat(uitkomst).isEqualTo(zet.vanuit(staat));
        switch (uitkomst) {
            case Tredeuitkomst.Gezet(var wordt) -> {
                assertThat(wordt.besluit()).contains(besluit(dag));
                assertThat(staat.besluit().map(Tredebesluit::genomenOp))
                        .satisfies(eerder -> assertThat(eerder.stream()).allMatch(een -> !een.isAfter(dag)));
                assertThat(Ladderstap.vanuit(staat)).contains(stap);
                if (stap != Ladderstap.HERSTEL && stap != Ladderstap.BEEINDIG) {
                    assertThat(wordt.stap().nummer()).isEqualTo(staat.stap().nummer() + 1);
                }
                wordt.termijnTot()
                        .ifPresent(tot -> assertThat(tot.isAfter(dag) || stap == Ladderstap.HERSTEL)
                                .isTrue());
                geschiedenis.add(wordt);
            }
            case Tredeuitkomst.Geweigerd(var redenen) -> assertThat(redenen).isNotEmpty();
        }
    }

    private static <T> T een(SplittableRandom random, T[] van) {
        return van[random.nextInt(van.length)];
    }

    private static Ladderzet zet(Ladderstap stap, LocalDate dag, Optional<Toezichtstaat> vorige) {
        return new Ladderzet(stap, besluit(dag), true, true, dag.plusDays(30), dag.plusDays(42), vorige);
    }

    private static Tredebesluit besluit(LocalDate dag) {
        return new Tredebesluit(dag, "Gedeputeerde Staten", "Proef.");
    }
}
