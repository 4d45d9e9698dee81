package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnapsackProofTests {
    @Test
    void nothing_is_worth_nothing() {
        var proof = new KnapsackProof(5);
        assertThat(proof.bound()).isZero();

        proof.offer(6, 100);
        proof.offer(2, -1);
        proof.offer(2, Double.NaN);
        assertThat(proof.bound()).isZero();
    }

    /** 3 + 2 persons bring 9 + 5; the household of four alone brings 12. */
    @Test
    void two_smaller_ones_may_be_worth_more_than_one_larger() {
        var proof = new KnapsackProof(5);
        proof.offer(4, 12);
        proof.offer(3, 9);
        proof.offer(2, 5);

        assertThat(proof.bound()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_is_what_a_search_through_every_choice_finds(long seed) {
        var random = new SplittableRandom(seed);
        for (int question = 0; question < 300; question++) {
            int room = random.nextInt(20);
            var persons = random.ints(random.nextInt(13), 1, 9).toArray();
            var worth = random.doubles(persons.length, -2, 10).toArray();
            var proof = new KnapsackProof(room);
            for (int h = 0; h < persons.length; h++) {
                proof.offer(persons[h], worth[h]);
            }

            assertThat(proof.bound()).isCloseTo(most(persons, worth, room), within(1e-9));
        }
    }

    private static double most(int[] persons, double[] worth, int room) {
        double most = 0;
        for (int chosen = 0; chosen < 1 << persons.length; chosen++) {
            int together = 0;
            double sum = 0;
            for (int h = 0; h < persons.length; h++) {
                together += (chosen >> h & 1) * persons[h];
                sum += (chosen >> h & 1) * worth[h];
            }
            most = together <= room ? Math.max(most, sum) : most;
        }
        return most;
    }

    /** 40,000 beds for households of three: 13,333 fit and one bed is left, of which a third of a household is counted. */
    @Test
    void in_a_very_large_place_the_last_household_counts_in_part() {
        var proof = new KnapsackProof(40_000);
        for (int h = 0; h < 20_000; h++) {
            proof.offer(3, 6);
        }

        assertThat(proof.bound()).isCloseTo(80_000, within(1e-6));
    }
}
