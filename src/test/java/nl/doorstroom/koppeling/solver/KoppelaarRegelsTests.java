package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** The two halves ask for ten of eight people; with places half empty one of them alone could not be met either. */
    @Test
    void of_two_conflicts_the_one_with_few_wide_rules_is_told() {
        double[] gelijk = {1, 1, 1, 1};
        var vraag = Voorstellen.vraag(
                "A 1 | B 1 | C 1 | D 1 | E 1 | F 1 | G 1 | H 1",
                "P0 4 | P1 4 | P2 4 | P3 4",
                gelijk,
                gelijk,
                gelijk,
                gelijk,
                gelijk,
                gelijk,
                gelijk,
                gelijk);
        var regels = List.<Koppelregel>of(
                rij("vrij 0", 0, 2, 0, 1),
                rij("vrij 1", 0, 2, 1, 2),
                rij("links", 5, 8, 0, 2),
                rij("rechts", 5, 8, 2, 4));

        var geen = (OnmogelijkeKoppeling) Koppelaar.koppel(vraag.metRegels(regels), Koppelinstelling.gewoon());

        assertThat(geen.strijdig()).extracting(Koppelregel::naam).containsExactly("links", "rechts");
    }

    private static Koppelregel rij(String naam, double minimum, double maximum, int van, int tot) {
        var allen = new BitSet();
        allen.set(0, 8);
        var plaatsen = new BitSet();
        plaatsen.set(van, tot);
        return new Koppelregel.Rij(naam, allen, plaatsen, Koppelregel.Maat.PERSONEN, minimum, maximum);
    }
}
