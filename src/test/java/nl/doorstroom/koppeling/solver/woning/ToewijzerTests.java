package nl.doorstroom.koppeling.solver.woning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The assignment against an independent solver on random questions, with many ties and pairs that can not be. */
class ToewijzerTests {
    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void the_sum_is_that_of_an_independent_solver() {
        var lot = new Random(20);
        for (int keer = 0; keer < 300; keer++) {
            int kolommen = lot.nextInt(41);
            int grootste = lot.nextBoolean() ? 4 : 5_000_000;
            var waarden = waarden(lot, 1 + lot.nextInt(40), kolommen, grootste, lot.nextDouble());

            var kolomVan = Toewijzer.wijsToe(waarden, kolommen);

            assertThat(Arrays.stream(kolomVan).filter(kolom -> kolom != Toewijzer.GEEN))
                    .doesNotHaveDuplicates();
            assertThat(som(waarden, kolomVan)).isEqualTo(besteSom(waarden, kolommen));
        }
    }

    @Test
    void negative_pairs_are_left_out() {
        assertThat(Toewijzer.wijsToe(new long[][] {{-1, 3}, {-2, 4}}, 2)).containsExactly(Toewijzer.GEEN, 1);
    }

    private static long[][] waarden(Random lot, int rijen, int kolommen, int grootste, double deelVerboden) {
        return IntStream.range(0, rijen)
                .mapToObj(rij -> IntStream.range(0, kolommen)
                        .mapToLong(kolom -> lot.nextDouble() < deelVerboden
                                ? Toewijzer.VERBODEN
                                : lot.nextInt(-grootste / 4, grootste))
                        .toArray())
                .toArray(long[][]::new);
    }

    /** A pair that can not be makes this overflow to something that no solver gives. */
    private static long som(long[][] waarden, int[] kolomVan) {
        return IntStream.range(0, kolomVan.length)
                .filter(rij -> kolomVan[rij] != Toewijzer.GEEN)
                .mapToLong(rij -> waarden[rij][kolomVan[rij]])
                .sum();
    }

    /** One unit flows from every row, over at most one column, or straight to the end for nothing. */
    private static long besteSom(long[][] waarden, int kolommen) {
        var stroom = new MinCostFlow();
        int eind = waarden.length + kolommen;
        for (int rij = 0; rij < waarden.length; rij++) {
            stroom.setNodeSupply(rij, 1);
            stroom.addArcWithCapacityAndUnitCost(rij, eind, 1, 0);
            for (int kolom = 0; kolom < kolommen; kolom++) {
                if (waarden[rij][kolom] != Toewijzer.VERBODEN) {
                    stroom.addArcWithCapacityAndUnitCost(rij, waarden.length + kolom, 1, -waarden[rij][kolom]);
                }
            }
        }
        IntStream.range(0, kolommen)
                .forEach(kolom -> stroom.addArcWithCapacityAndUnitCost(waarden.length + kolom, eind, 1, 0));
        stroom.setNodeSupply(eind, -waarden.length);
        assertThat(stroom.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -stroom.getOptimalCost();
    }
}
