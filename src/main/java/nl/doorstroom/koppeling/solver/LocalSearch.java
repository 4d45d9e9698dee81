package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Gives a group of places, with everybody in them and some who wait, to a new {@link Dive}; one for every lane. */
final class LocalSearch {
    private static final int ROUNDS = 10;
    private static final double STEP = 0.002;
    private static final double NOISE = 0.004;

    private final Model model;
    private final Candidates candidates;
    private final Plan plan;
    private final double[] asked;
    private final double[] least;
    private final double scale;
    private final Dive dive;
    private final BitSet inGroup = new BitSet();
    private final BitSet listed = new BitSet();
    private final int[] found;
    private int[] households = {};

    /** @param asked what every household asks at the start of a search */
    LocalSearch(Model model, Candidates candidates, Plan plan, double[] asked, double scale) {
        this.model = model;
        this.candidates = candidates;
        this.plan = plan;
        this.asked = asked;
        this.scale = scale;
        this.least = candidates.least();
        this.dive = new Dive(model, candidates.price);
        this.found = new int[model.households];
    }

    /** Who may take part of those that wait. */
    interface Waiting {
        boolean takesPart(int household);
    }

    /** Looks for a better plan of the group; only {@link #commit} changes the plan. */
    void search(List<Integer> group, Waiting waiting, long seed) {
        listed.clear();
        inGroup.clear();
        group.forEach(inGroup::set);
        var lists = new ArrayList<Shortlist>();
        group.forEach(m -> lists.add(shortlist(m, waiting)));
        households = listed.stream().toArray();
        var random = new SplittableRandom(seed);
        double noise = scale * NOISE * (1 << random.nextInt(5));
        double step = scale * STEP * (1 << random.nextInt(4));
        for (int h : households) {
            dive.asked[h] = Math.max(least[h], asked[h] + noise * (random.nextDouble() - 0.5));
            found[h] = Plan.WAITS;
        }
        dive.run(
                new Dive.Task(lists, households, least, outside()),
                new Dive.Pace(ROUNDS, step, 0),
                (size, part) -> part.run(0, 0, size),
                () -> false,
                (h, m) -> found[h] = m);
    }

    private Shortlist shortlist(int m, Waiting waiting) {
        var from = candidates.household[m];
        var household = new int[from.length];
        var regret = new double[from.length];
        int size = 0;
        for (int i = 0; i < from.length; i++) {
            int at = plan.placeOf[from[i]];
            if (at == Plan.WAITS ? waiting.takesPart(from[i]) : inGroup.get(at)) {
                household[size] = from[i];
                regret[size++] = candidates.regret[m][i];
                listed.set(from[i]);
            }
        }
        return new Shortlist(m, Arrays.copyOf(household, size), Arrays.copyOf(regret, size));
    }

    /** What all households outside the group do to the rules. */
    private double[] outside() {
        var outside = plan.use.clone();
        for (int h : households) {
            plan.add(outside, h, plan.placeOf[h], -1);
        }
        return outside;
    }

    /** Takes what was found into the plan when that breaks the rules less, or no more and has no fewer points; the gain. */
    double commit() {
        double gain = 0;
        var use = plan.use.clone();
        boolean changed = false;
        for (int h : households) {
            if (found[h] != plan.placeOf[h]) {
                changed = true;
                gain += points(h, found[h]) - points(h, plan.placeOf[h]);
                plan.add(use, h, plan.placeOf[h], -1);
                plan.add(use, h, found[h], 1);
            }
        }
        double worse = plan.violation(use) - plan.violation();
        if (!changed || worse > 1e-9 || worse >= -1e-9 && gain < -1e-9) {
            return 0;
        }
        for (int h : households) {
            plan.move(h, found[h]);
        }
        return gain;
    }

    private double points(int h, int m) {
        return m == Plan.WAITS ? 0 : model.points[h][m];
    }
}
