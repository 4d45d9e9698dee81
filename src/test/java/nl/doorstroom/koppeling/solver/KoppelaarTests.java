package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.doorstroom.koppeling.solver.Koppelvoorstel.Einde;
import nl.doorstroom.koppeling.solver.Vragen.Soort;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KoppelaarTests {
    private static final Koppelinstelling GEWOON = Koppelinstelling.gewoon();

    @ParameterizedTest
    @EnumSource(Soort.class)
    void the_same_question_gives_the_same_plan_for_any_number_of_threads(Soort soort) {
        var vraag = Vragen.vraag(new Random(3), soort, 160, 41, 0.9, 0.2);

        var plannen = List.of(1, 3).stream()
                .map(draden -> koppel(vraag, GEWOON.metDraden(draden)))
                .toList();

        assertThat(plannen).extracting(Koppelvoorstel::einde).doesNotContain(Einde.TIJD_OM, Einde.AFGEBROKEN);
        assertThat(plannen).allSatisfy(plan -> {
            assertThat(plan.plaatsen()).isEqualTo(plannen.getFirst().plaatsen());
            assertThat(plan.bovengrens()).isEqualTo(plannen.getFirst().bovengrens());
            assertThat(plan.prijzen()).isEqualTo(plannen.getFirst().prijzen());
        });
    }

    @Test
    void who_breaks_off_gets_the_plan_and_the_bound_that_are_there() {
        var vraag = Vragen.vraag(new Random(4), Soort.WILLEKEURIG, 300, 30, 0.8, 0);

        var voorstel = koppel(vraag, GEWOON.metAfbreken(() -> true));

        assertThat(voorstel.einde()).isEqualTo(Einde.AFGEBROKEN);
        assertThat(voorstel.bovengrens())
                .isGreaterThanOrEqualTo(koppel(vraag, GEWOON).totaal());
    }

    @Test
    void when_the_time_is_over_the_plan_is_told_to_be_unfinished() {
        var vraag = Vragen.vraag(new Random(5), Soort.WILLEKEURIG, 400, 40, 0.9, 0);

        var voorstel = koppel(vraag, GEWOON.metTijd(Duration.ofNanos(1)));

        assertThat(voorstel.einde()).isEqualTo(Einde.TIJD_OM);
    }

    @Test
    void a_plan_is_never_worse_in_total_than_the_draft() {
        var vraag = Vragen.vraag(new Random(6), Soort.PER_PERSOON, 300, 30, 0.9, 0.1);
        var goed = koppel(vraag, GEWOON);

        var voorstel = (Koppelvoorstel) Koppelaar.koppel(
                vraag, goed.plaatsen(), GEWOON.metTijd(Duration.ofNanos(1)).metZaad(99));

        assertThat(voorstel.totaal()).isGreaterThanOrEqualTo(goed.totaal());
        assertThat(Keurmeester.keur(voorstel)).isEmpty();
    }

    @Test
    void a_draft_that_breaks_a_rule_is_refused() {
        var vraag = Voorstellen.vraag("H0 3 | H1 2", "P0 4 | P1 1", new double[] {5, 5}, new double[] {5, 5});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Koppelaar.koppel(vraag, new int[] {0, 0}, GEWOON))
                .withMessageContaining("capacity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Koppelaar.koppel(vraag, new int[] {1, -1}, GEWOON))
                .withMessageContaining("H0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Koppelaar.koppel(vraag, new int[] {0}, GEWOON))
                .withMessageContaining("1 huishoudens instead of 2");
    }

    @Test
    void progress_only_goes_forward_and_ends_where_the_plan_is() {
        var vraag = Vragen.vraag(new Random(8), Soort.WILLEKEURIG, 300, 30, 0.9, 0.1);
        var stappen = new ArrayList<Voortgang>();

        var voorstel = koppel(vraag, GEWOON.metVoortgang(stappen::add));

        assertThat(stappen).hasSizeGreaterThan(3);
        assertThat(stappen).isSortedAccordingTo((a, b) -> Double.compare(a.deel(), b.deel()));
        assertThat(stappen).isSortedAccordingTo((a, b) -> Double.compare(b.bovengrens(), a.bovengrens()));
        assertThat(stappen).allMatch(stap -> stap.totaal() <= voorstel.totaal() + 1e-9);
        assertThat(stappen.getLast().deel()).isEqualTo(1);
        assertThat(stappen.getLast().totaal()).isEqualTo(voorstel.totaal());
    }

    @Test
    void the_price_decides_who_waits() {
        var vraag = Voorstellen.vraag(
                "H0 1 | H1 1 | H2 1", "P0 1 | P1 1", new double[] {9, 8}, new double[] {7, 2}, new double[] {3, 3});

        var voorstel = koppel(vraag, GEWOON);

        assertThat(voorstel.plaatsen()).containsExactly(1, 0, Koppelvoorstel.WACHT);
        assertThat(voorstel.totaal()).isEqualTo(15);
        assertThat(voorstel.wachtendeHuishoudens()).isEqualTo(1);
        assertThat(voorstel.prijs(0)).isBetween(3.0, 7.0);
        assertThat(voorstel.prijs(1)).isBetween(2.0, 8.0);
    }

    @Test
    void a_question_may_be_empty_or_have_no_room() {
        var niemand = Koppelvraag.van(List.of(), List.of(new Plaats("P0", 3)), Puntentabel.van(new double[0][], 1));
        var nergens = Voorstellen.vraag("H0 3 | H1 1", "P0 0", new double[] {5}, new double[] {5});
        var geenPlaatsen =
                Koppelvraag.van(List.of(new Huishouden("H0", 1)), List.of(), Puntentabel.van(new double[1][0], 0));

        for (var vraag : List.of(niemand, nergens, geenPlaatsen)) {
            var voorstel = koppel(vraag, GEWOON);

            assertThat(voorstel.totaal()).isZero();
            assertThat(voorstel.bovengrens()).isZero();
            assertThat(voorstel.verschil()).isZero();
            assertThat(voorstel.einde()).isEqualTo(Einde.BEWEZEN);
        }
    }

    @Test
    void with_room_for_all_everybody_gets_the_best_place() {
        var vraag = Vragen.vraag(new Random(9), Soort.WILLEKEURIG, 200, 10, 30, 0.1);

        var voorstel = koppel(vraag, GEWOON);

        double best = 0;
        for (int h = 0; h < 200; h++) {
            best += Arrays.stream(vraag.punten().rij(h)).max().orElseThrow();
        }
        assertThat(voorstel.totaal()).isCloseTo(best, Offset.offset(1e-6));
        assertThat(voorstel.einde()).isEqualTo(Einde.BEWEZEN);
        assertThat(voorstel.prijzen()).containsOnly(0);
    }

    private static Koppelvoorstel koppel(Koppelvraag vraag, Koppelinstelling instelling) {
        var voorstel = (Koppelvoorstel) Koppelaar.koppel(vraag, instelling);
        assertThat(Keurmeester.keur(voorstel)).isEmpty();
        return voorstel;
    }
}
