package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.doorstroom.koppeling.solver.Vragen.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules beside a search through every plan: the best plan that keeps them, or a smallest set that cannot be kept. */
class KoppelaarRegelsTests {
    private static final int QUESTIONS = 300;

    @ParameterizedTest
    @EnumSource(Soort.class)
    void tiny_questions_with_rules_get_the_best_plan_that_keeps_them_or_a_smallest_conflict(Soort soort) {
        var random = new Random(1000 + soort.ordinal());
        int impossible = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var plain = Vragen.vraag(
                    random, soort, 1 + random.nextInt(6), 1 + random.nextInt(3), 0.3 + random.nextDouble(), 0.2);
            var vraag = plain.metRegels(Vragen.regels(random, plain, 1 + random.nextInt(3)));

            var uitkomst = Koppelaar.koppel(vraag, Koppelinstelling.gewoon());

            var best = Uitputtend.beste(vraag);
            switch (uitkomst) {
                case Koppelvoorstel voorstel -> {
                    assertThat(best).as("question " + i).isPresent();
                    assertThat(voorstel.totaal()).as("question " + i).isCloseTo(best.getAsDouble(), offset(1e-6));
                    assertThat(voorstel.bovengrens()).as("question " + i).isCloseTo(best.getAsDouble(), offset(1e-6));
                }
                case OnmogelijkeKoppeling geen -> {
                    impossible++;
                    assertThat(best).as("question " + i).isEmpty();
                    assertThat(geen.bewezen()).as("question " + i).isTrue();
                    assertSmallest(vraag, geen.strijdig());
                }
            }
        }
        assertThat(impossible).isBetween(QUESTIONS / 20, QUESTIONS * 19 / 20);
    }

    private static void assertSmallest(Koppelvraag vraag, List<Koppelregel> strijdig) {
        assertThat(strijdig).isNotEmpty();
        assertThat(Uitputtend.beste(vraag.metRegels(strijdig))).isEmpty();
        for (var regel : strijdig) {
            var rest = new ArrayList<>(strijdig);
            rest.remove(regel);
            assertThat(Uitputtend.beste(vraag.metRegels(rest)))
                    .as("without " + regel.naam())
                    .isPresent();
        }
    }

    @Test
    void households_that_are_fixed_stay_where_they_are() {
        var vraag = Voorstellen.vraag("H0 2 | H1 1", "P0 2 | P1 2", new double[] {9, 1}, new double[] {5, 4});
        var vast = vraag.metRegels(List.of(new Koppelregel.Vastgezet("al gekoppeld", 0, 1)));

        var voorstel = (Koppelvoorstel) Koppelaar.koppel(vast, Koppelinstelling.gewoon());

        assertThat(voorstel.plaatsen()).containsExactly(1, 0);
        assertThat(voorstel.totaal()).isEqualTo(6);
        assertThat(voorstel.bovengrens()).isEqualTo(6);
    }
}
