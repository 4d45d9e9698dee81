package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws places that are worth looking at together: those that fall short most of what their price promises, or that would be
 * best for a household that waits although it could pay, and places that compete with them for the same households.
 */
final class Groups {
    private static final int[] SIZES = {6, 10, 14, 20};
    private static final int MOST_SEEDS = 3;
    /** Draws for one seed: now and then nearly the worst of all places. */
    private static final int FEW = 3;

    private static final int MANY = 60;
    /** A group is at most this large, so as many places make room for one more. */
    private static final int PLACES_EACH = 20;

    private static final int BEST_PLACES = 3;

    private final Model model;
    private final Candidates candidates;
    private final Plan plan;
    private final SplittableRandom random;
    private final double[] loss;
    private final double[] values;
    private final Map<Integer, Integer> promised = new HashMap<>();
    private final BitSet used = new BitSet();
    private final int count;
    private int[] unlucky = {};

    Groups(Model model, Candidates candidates, Plan plan, long seed) {
        this.model = model;
        this.candidates = candidates;
        this.plan = plan;
        this.random = new SplittableRandom(seed);
        this.count = Math.clamp(model.places / PLACES_EACH, 1, Lanes.COUNT);
        this.loss = new double[model.places];
        this.values = new double[model.places];
    }

    /** As many groups as there are lanes, with no place in two of them; some may be empty. */
    List<List<Integer>> draw() {
        used.clear();
        promised.clear();
        unlucky = IntStream.range(0, model.households)
                .filter(h -> plan.placeOf[h] == Plan.WAITS && candidates.best[h] > 1e-9)
                .toArray();
        var groups = new ArrayList<List<Integer>>();
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            groups.add(lane < count ? group(lane, SIZES[random.nextInt(SIZES.length)]) : List.of());
        }
        return groups;
    }

    /** Groups at a time: fewer when there are few places, or none would be large enough. */
    int count() {
        return count;
    }

    /** The lane that a household which waits was drawn for, or -1. */
    int promisedTo(int household) {
        return promised.getOrDefault(household, -1);
    }

    /** Looks again how much a place falls short: room left over, and households that would rather be elsewhere. */
    void measure(int m) {
        double sum = candidates.price[m] * plan.left[m];
        var list = candidates.household[m];
        for (int i = 0; i < list.length; i++) {
            if (plan.placeOf[list[i]] == m) {
                sum += candidates.regret[m][i];
            }
        }
        loss[m] = sum;
    }

    private List<Integer> group(int lane, int size) {
        var places = new ArrayList<Integer>();
        int seeds = 1 + random.nextInt(MOST_SEEDS);
        for (int i = 0; i < seeds && places.size() < size; i++) {
            int m = unlucky.length > 0 && random.nextBoolean() ? placeOfUnlucky(lane) : worstPlace();
            if (m >= 0) {
                add(places, m);
            }
        }
        for (int tries = 0; tries < 30 * size && places.size() < size && !places.isEmpty(); tries++) {
            int m = rival(places.get(random.nextInt(places.size())));
            if (m != Plan.WAITS && !used.get(m)) {
                add(places, m);
            }
        }
        return places;
    }

    private void add(List<Integer> places, int m) {
        places.add(m);
        used.set(m);
    }

    /** Where a household stays that could also go to this place. */
    private int rival(int m) {
        var list = candidates.household[m];
        return list.length == 0 ? Plan.WAITS : plan.placeOf[list[random.nextInt(list.length)]];
    }

    private int worstPlace() {
        int worst = -1;
        int tries = random.nextBoolean() ? FEW : MANY;
        for (int i = 0; i < tries; i++) {
            int m = random.nextInt(model.places);
            if (!used.get(m) && candidates.household[m].length > 0 && (worst < 0 || loss[m] > loss[worst])) {
                worst = m;
            }
        }
        return worst;
    }

    /** One of the best places of a household that waits, which then is this lane's to place. */
    private int placeOfUnlucky(int lane) {
        int h = unlucky[random.nextInt(unlucky.length)];
        if (promised.containsKey(h)) {
            return -1;
        }
        candidates.tariff.values(h, values);
        int found = -1;
        for (int i = 0; i < Math.min(BEST_PLACES, values.length); i++) {
            int top = highest();
            boolean possible = values[top] > 0 && !used.get(top);
            found = possible && (found < 0 || random.nextBoolean()) ? top : found;
            values[top] = Double.NEGATIVE_INFINITY;
        }
        if (found >= 0) {
            promised.put(h, lane);
        }
        return found;
    }

    private int highest() {
        int top = 0;
        for (int m = 1; m < values.length; m++) {
            top = values[m] > values[top] ? m : top;
        }
        return top;
    }
}
