package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingsTests {
    private static final double NOT = Puntentabel.VERBODEN;

    /** 0 to 1, 1 to 2 and 2 to 0 bring 3 x 5; no two of them can change places without a third. */
    @Test
    void three_change_places_in_a_ring() {
        var model = model(new int[] {2, 2, 2}, new int[] {2, 2, 2}, List.of(), new double[][] {
            {1, 6, NOT}, {NOT, 1, 6}, {6, NOT, 1}
        });
        var plan = Plan.of(model, new int[] {0, 1, 2});

        assertThat(swap(model, plan)).isEqualTo(15);
        assertThat(plan.placeOf).containsExactly(1, 2, 0);
    }

    @Test
    void who_waits_takes_the_bed_of_who_has_less_of_it() {
        var model = model(new int[] {1, 1}, new int[] {1}, List.of(), new double[][] {{3}, {8}});
        var plan = Plan.of(model, new int[] {0, Plan.WAITS});

        assertThat(swap(model, plan)).isEqualTo(5);
        assertThat(plan.placeOf).containsExactly(Plan.WAITS, 0);
    }

    @Test
    void households_of_another_size_or_under_another_rule_keep_their_place() {
        var first = new BitSet();
        first.set(0);
        var rule = new Row(0, first, first, Maat.HUISHOUDENS, 1, 1);
        var points = new double[][] {{1, 9}, {9, 1}};
        var sizes = model(new int[] {1, 2}, new int[] {2, 2}, List.of(), points);
        var rules = model(new int[] {1, 1}, new int[] {1, 1}, List.of(rule), points);

        for (var model : List.of(sizes, rules)) {
            var plan = Plan.of(model, new int[] {0, 1});
            assertThat(swap(model, plan)).isZero();
            assertThat(plan.placeOf).containsExactly(0, 1);
        }
    }

    /** Who waits may only go to the first place; who lives there can go to the second, where a bed is free. */
    @Test
    void room_that_is_left_goes_to_who_waits_elsewhere() {
        var model = model(new int[] {2, 2}, new int[] {2, 3}, List.of(), new double[][] {{7, NOT}, {6, 5}});
        var plan = Plan.of(model, new int[] {Plan.WAITS, 0});

        assertThat(swap(model, plan)).isEqualTo(6);
        assertThat(plan.placeOf).containsExactly(0, 1);
        assertThat(plan.left).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_other_division_of_the_same_beds_is_worth_more(long seed) {
        var random = new SplittableRandom(seed);
        for (int question = 0; question < 100; question++) {
            int households = 2 + random.nextInt(4);
            int places = 1 + random.nextInt(4);
            var points = new double[households][places];
            for (var row : points) {
                Arrays.setAll(row, m -> random.nextInt(5) == 0 ? NOT : random.nextInt(-5, 20));
            }
            var begin = IntStream.range(0, households)
                    .map(h -> begin(points[h], random.nextInt(-1, places)))
                    .toArray();
            var capacity = new int[places];
            IntStream.of(begin).filter(m -> m != Plan.WAITS).forEach(m -> capacity[m] += 3);
            var model = model(IntStream.generate(() -> 3).limit(households).toArray(), capacity, List.of(), points);
            var plan = Plan.of(model, begin);
            double before = plan.points();
            var beds = Arrays.copyOf(begin, 2 * households);
            Arrays.fill(beds, households, beds.length, Plan.WAITS);

            double gained = swap(model, plan);

            assertThat(plan.points()).isEqualTo(most(points, beds, 0)).isCloseTo(before + gained, within(1e-9));
            assertThat(Plan.of(model, plan.placeOf).left).isEqualTo(plan.left);
        }
    }

    private static int begin(double[] points, int place) {
        return place == Plan.WAITS || points[place] == NOT ? Plan.WAITS : place;
    }

    /** Tries every order of who gets which bed. */
    private static double most(double[][] points, int[] beds, int household) {
        if (household == points.length) {
            return 0;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int i = household; i < beds.length; i++) {
            var others = beds.clone();
            others[i] = beds[household];
            double here = beds[i] == Plan.WAITS ? 0 : points[household][beds[i]];
            most = Math.max(most, here + most(points, others, household + 1));
        }
        return most;
    }

    private static double swap(Model model, Plan plan) {
        try (var lanes = new Lanes(1)) {
            return new Rings(model, plan, lanes).swap();
        }
    }

    private static Model model(int[] persons, int[] capacity, List<Row> rules, double[][] points) {
        return new Model(persons, capacity, points, rules);
    }
}
