package nl.doorstroom.koppeling.solver;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Proves for a small model that no plan is better, or finds the better plan: branch and bound on where a household goes, with
 * the knapsack bound in every node. Pairs that cost more than the plan can still gain are closed beforehand.
 *
 * <p>It stops when its budget of work is spent; then nothing is proven.
 */
final class ExactSearch {
    private static final int ROOT_STEPS = 200;
    private static final int STEPS = 30;

    private final Model model;
    private final Candidates candidates;
    private final Relaxation relaxation;
    private final double unit;
    private final long budget;
    private final Clock clock;
    private Plan plan;
    private final RowCheck rows;
    private double points;
    private boolean stopped;

    /**
     * @param unit every plan's points are a multiple of it; 0 when that is not known
     * @param budget most steps of the loops
     */
    ExactSearch(Model model, Candidates candidates, Plan plan, double unit, long budget, Clock clock) {
        this.model = model;
        this.candidates = candidates;
        this.relaxation = new Relaxation(model, candidates);
        this.unit = unit;
        this.budget = budget;
        this.clock = clock;
        this.plan = plan;
        this.rows = new RowCheck(model);
        this.points = plan.violation() == 0 ? plan.points() : Double.NEGATIVE_INFINITY;
    }

    /** Whether {@link #plan} is now proven to be best, or, when it breaks rules, that there is no plan. */
    boolean prove(double bound) {
        close(bound - points);
        visit(candidates.best.clone(), ROOT_STEPS);
        return !stopped;
    }

    Plan plan() {
        return plan;
    }

    /** Going where it loses more than the plan can gain makes no household part of a better plan. */
    private void close(double room) {
        for (int h = 0; h < model.households; h++) {
            for (int m = 0; m < model.places; m++) {
                double regret = candidates.best[h] - candidates.tariff.value(h, m);
                relaxation.open[h][m] &= regret <= room + 1e-9;
            }
        }
    }

    private void visit(double[] asked, int steps) {
        if (stopped || relaxation.work() > budget || clock.isOver()) {
            stopped = true;
            return;
        }
        if (!rows.canBeKept(relaxation) || !isWorthwhile(asked, steps)) {
            return;
        }
        relaxation.evaluate(asked);
        int h = mostContested(asked);
        int next = h < 0 ? largestUnsettled() : h;
        if (next >= 0) {
            branch(next, asked);
        }
    }

    /** Whether a better plan may still be found here; leaves the best asking prices found. */
    private boolean isWorthwhile(double[] asked, int steps) {
        double lowest = Double.POSITIVE_INFINITY;
        var trial = asked.clone();
        double reach = 1;
        for (int step = 0; step < steps; step++) {
            double bound = candidates.extraBound + relaxation.evaluate(trial);
            if (isSettledBy(bound)) {
                return false;
            }
            reach = bound < lowest ? reach : reach * 0.85;
            if (bound < lowest) {
                lowest = bound;
                System.arraycopy(trial, 0, asked, 0, trial.length);
            }
            accept();
            if (isSettledBy(bound)) {
                return false;
            }
            move(trial, reach * (bound - Math.max(points, 0)));
        }
        return true;
    }

    /** Whether a plan as good as the bound was found. */
    private boolean isSettledBy(double bound) {
        return bound <= points + margin();
    }

    private double margin() {
        double size = points == Double.NEGATIVE_INFINITY ? 1 : Math.max(1, Math.abs(points));
        return Math.max(unit * 0.5, 1e-9 * size);
    }

    private void move(double[] trial, double above) {
        int square = 0;
        for (int h = 0; h < trial.length; h++) {
            int slope = slope(h, trial[h]);
            square += slope * slope;
        }
        for (int h = 0; h < trial.length && square > 0; h++) {
            trial[h] = Math.max(0, trial[h] - Math.max(0, above) / square * slope(h, trial[h]));
        }
    }

    private int slope(int h, double asked) {
        return relaxation.isSettled(h) || relaxation.wanted[h] == 0 && asked <= 0 ? 0 : 1 - relaxation.wanted[h];
    }

    /** Makes a plan of what the places chose: who is wanted once goes there, then others where there is room. */
    private void accept() {
        var next = new Plan(model);
        for (int h = 0; h < model.households; h++) {
            int m = relaxation.chosenBy[h];
            if (relaxation.wanted[h] == 1 && next.left[m] >= model.persons[h]) {
                next.move(h, m);
            }
        }
        keep(next);
        for (int h = 0; h < model.households; h++) {
            int m = relaxation.wanted[h] == 1 || relaxation.isSettled(h) ? Plan.WAITS : bestWithRoom(next, h);
            if (m != Plan.WAITS) {
                next.move(h, m);
                keep(next);
            }
        }
    }

    private void keep(Plan next) {
        if (next.points() > points && next.violation() == 0) {
            plan = next.copy();
            points = plan.points();
        }
    }

    private int bestWithRoom(Plan next, int h) {
        int best = Plan.WAITS;
        for (int m = 0; m < model.places; m++) {
            boolean fits = relaxation.open[h][m] && next.left[m] >= model.persons[h] && model.points[h][m] >= 0;
            best = fits && (best == Plan.WAITS || model.points[h][m] > model.points[h][best]) ? m : best;
        }
        return best;
    }

    private int mostContested(double[] asked) {
        int found = -1;
        int most = 0;
        for (int h = 0; h < model.households; h++) {
            int contested = Math.abs(slope(h, asked[h])) * (model.persons[h] + 1);
            if (contested > most) {
                most = contested;
                found = h;
            }
        }
        return found;
    }

    /** Where nobody is contested only the rules are left to settle, and then somebody has to be sent somewhere. */
    private int largestUnsettled() {
        return IntStream.range(0, model.rows.extra.length == 0 ? 0 : model.households)
                .filter(h -> !relaxation.isSettled(h))
                .boxed()
                .max(Comparator.comparingInt(h -> model.persons[h]))
                .orElse(-1);
    }

    /** Best place first; waiting last. */
    private void branch(int h, double[] asked) {
        IntStream.range(0, model.places)
                .filter(m -> relaxation.open[h][m])
                .boxed()
                .sorted(Comparator.comparingDouble(m -> -candidates.tariff.value(h, m)))
                .forEach(m -> settle(h, m, asked));
        settle(h, Plan.WAITS, asked);
    }

    private void settle(int h, int m, double[] asked) {
        if (!stopped && relaxation.settle(h, m)) {
            visit(asked.clone(), STEPS);
            relaxation.unsettle(h);
        }
    }
}
