package nl.doorstroom.koppeling.solver.uitleg;

import static nl.doorstroom.koppeling.solver.Koppelvoorstel.WACHT;
import static nl.doorstroom.koppeling.solver.Puntentabel.VERBODEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Voorstellen;
import nl.doorstroom.koppeling.solver.punten.Punten;
import org.junit.jupiter.api.Test;

class OntwerpvergelijkingTests {
    private static final Koppelvoorstel PLAN = Voorstellen.voorstel(
            Voorstellen.vraag(
                    "H0 1 | H1 1 | H2 1 | H3 1 | H4 1 | H5 1",
                    "GM0001 9 | GM0002 9",
                    new double[] {5, 8.5},
                    new double[] {4, 1},
                    new double[] {2, 2},
                    new double[] {3, 6},
                    new double[] {7, 9},
                    new double[] {VERBODEN, 2}),
            new int[] {1, 1, 1, WACHT, 0, 1},
            0,
            0);

    /** H0 gains 3,5, H1 loses 3, H2 moves for the same, H3 loses 6, H4 stays, H5 stood where it may not. */
    @Test
    void gain_every_loser_and_every_winner_are_told() {
        var vergelijking = Ontwerpvergelijking.van(PLAN, new int[] {0, 0, 0, 1, 0, 0});

        assertThat(vergelijking.winst()).hasToString("-3,5");
        assertThat(vergelijking.verliezers())
                .extracting(Verandering::toString)
                .containsExactly(
                        "H3: van GM0002 naar wachten, 6 punten minder", "H1: van GM0001 naar GM0002, 3 punten minder");
        assertThat(vergelijking.winnaars())
                .extracting(Verandering::toString)
                .containsExactly(
                        "H0: van GM0001 naar GM0002, 3,5 punten meer", "H5: van GM0001 naar GM0002, 2 punten meer");
        assertThat(vergelijking.anders())
                .extracting(Verandering::toString)
                .containsExactly("H2: van GM0001 naar GM0002, 0 punten meer");
        assertThat(vergelijking.onmogelijk()).containsExactly("H5");
    }

    @Test
    void who_loses_a_place_that_was_worth_nothing_and_must_wait_is_worse_off() {
        var vraag = Voorstellen.vraag("H0 1 | H1 1", "GM0001 9", new double[] {0}, new double[] {-2});
        var plan = Voorstellen.voorstel(vraag, new int[] {WACHT, WACHT}, 0);

        assertThat(Ontwerpvergelijking.van(plan, new int[] {0, 0}).verliezers())
                .extracting(Verandering::nummer)
                .containsExactly("H1", "H0");
    }

    @Test
    void a_plan_against_itself_has_no_losers_and_no_winners() {
        var vergelijking = Ontwerpvergelijking.van(PLAN, PLAN.plaatsen());

        assertThat(vergelijking.winst()).isEqualTo(Punten.NUL);
        assertThat(vergelijking.verliezers()).isEmpty();
        assertThat(vergelijking.winnaars()).isEmpty();
        assertThat(vergelijking.anders()).isEmpty();
    }

    /** Whatever the draft: gains less losses is the gain, and nobody is in two lists. */
    @Test
    void what_winners_gain_less_what_losers_lose_is_the_gain() {
        var lot = new Random(5);
        for (int keer = 0; keer < 200; keer++) {
            var ontwerp = lot.ints(6, WACHT, 2).toArray();
            var vergelijking = Ontwerpvergelijking.van(PLAN, ontwerp);

            assertThat(som(vergelijking.winnaars()).plus(som(vergelijking.verliezers())))
                    .isEqualTo(vergelijking.winst());
            assertThat(Collections.disjoint(vergelijking.winnaars(), vergelijking.verliezers()))
                    .isTrue();
        }
    }

    @Test
    void a_draft_of_another_question_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ontwerpvergelijking.van(PLAN, new int[5]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ontwerpvergelijking.van(PLAN, new int[] {0, 0, 0, 0, 0, 2}));
    }

    private static Punten som(List<Verandering> veranderingen) {
        return veranderingen.stream().map(Verandering::verschil).reduce(Punten.NUL, Punten::plus);
    }
}
