package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the prices of the rows at which the bound is lowest: Newton's method on {@link SmoothDual} with less and less
 * smoothing. The first rounds, in which every household spreads itself over many places, are done for a sample.
 */
final class PriceSearch {
    private static final double FIRST_SMOOTHING = 0.1;
    /** From here a small sample says too little, and from the second any. */
    private static final double SMOOTHING_FOR_MORE = 0.03;

    private static final double SMOOTHING_FOR_ALL = 0.01;

    /** Prices for who is still to come: sharper ones would only fit the sample better, not the year that comes. */
    private static final double SMOOTHING_FOR_SAMPLES = 0.03;
    /** Where a price begins that was 0: steps keep every price on its side of 0. */
    private static final double LOWEST_START = 0.01;

    /** Rules that cannot be kept send prices away at once; no fine smoothing is needed to see it. */
    private static final double SMOOTHING_FOR_RULES = 0.003;

    private static final double LEAST_SMOOTHING = 1e-8;
    private static final double STEP = 0.3;
    private static final double ROUNDING = 1e-6;
    private static final double HIGHEST = 1e6;
    private static final int FIRST_SAMPLE = 500;
    private static final int SAMPLE = 1_500;
    /** What a step must promise, for every row and as a part of the smoothing, to be worth another. */
    private static final double ROUGHLY = 0.1;

    private static final double PRECISELY = 0.02;
    private static final int MOST_ROUNDS = 25;
    /** The bound may be this part above the lowest: far below what a plan can come near to. */
    private static final double PRECISION = 4e-6;

    private final Model model;
    private final double goal;
    private final Lanes lanes;
    /** Every plan has more points than this: a bound below it proves that there is no plan. */
    private final double floor;
    /** Prices above this say no more and only lose digits: where a rule leaves no choice at all they would grow forever. */
    private final double highest;

    private final BooleanSupplier stop;
    private final double scale;
    private double[] prices;
    private double best = Double.POSITIVE_INFINITY;
    private double[] bestPrices;

    PriceSearch(Model model, Lanes lanes, BooleanSupplier stop) {
        this(model, 1, lanes, stop);
    }

    /** @param goal what a point is worth: 1, or 0 to learn whether any plan keeps the rules */
    PriceSearch(Model model, double goal, Lanes lanes, BooleanSupplier stop) {
        this.model = model;
        this.goal = goal;
        this.lanes = lanes;
        this.stop = stop;
        this.scale = goal == 0 ? 1 : spread(model);
        this.highest = HIGHEST * Math.max(scale, 1);
        this.floor = goal == 0 ? -ROUNDING * (1 + model.totalPersons()) : least(model);
        this.prices = begin();
        this.bestPrices = new double[prices.length];
    }

    /** Prices, and the bound that they prove. */
    record Found(double[] prices, double bound) {}

    double scale() {
        return scale;
    }

    Found find() {
        var all = IntStream.range(0, model.households).toArray();
        double tau = scale * FIRST_SMOOTHING;
        if (prices.length > 0) {
            for (int size = FIRST_SAMPLE; size <= SAMPLE && all.length > 2 * size; size *= 3) {
                double until = size == SAMPLE ? SMOOTHING_FOR_ALL : SMOOTHING_FOR_MORE;
                tau = descend(sample(size), tau, scale * until, ROUGHLY);
            }
            best = Double.POSITIVE_INFINITY;
            double to = scale * (goal == 0 ? SMOOTHING_FOR_RULES : LEAST_SMOOTHING);
            descend(new SmoothDual(model, all, 1, goal, lanes), tau, to, PRECISELY);
        }
        round(new SmoothDual(model, all, 1, goal, lanes));
        return new Found(bestPrices, best);
    }

    /**
     * Smoothed prices from those of nearly the same question: all but one of the stages are left out.
     *
     * @param start price of every row
     * @param households those that take part, each as many times as it counts
     * @param times room and rules hold for this many times as many households
     */
    Found findNear(double[] start, int[] households, int times) {
        var dual = new SmoothDual(model, households, times, goal, lanes);
        double tau = scale * SMOOTHING_FOR_SAMPLES;
        Arrays.setAll(
                prices, row -> model.rows.onlyMaximum(row) ? Math.max(start[row], scale * LOWEST_START) : start[row]);
        if (prices.length > 0) {
            descend(dual, tau, tau, PRECISELY);
        }
        evaluate(dual, prices, tau, 1, false);
        return new Found(bestPrices, best / times);
    }

    /** How far the points of a household typically lie apart: the scale on which prices matter. */
    private static double spread(Model model) {
        double sum = 0;
        int counted = 0;
        for (int h = 0; h < model.households; h += 1 + model.households / 500) {
            double most = 0;
            double mean = 0;
            int allowed = 0;
            for (double points : model.points[h]) {
                if (points != Puntentabel.VERBODEN) {
                    most = Math.max(most, points);
                    mean += Math.max(0, points);
                    allowed++;
                }
            }
            if (allowed > 0 && most > 0) {
                sum += Math.max(most - mean / allowed, most * 0.05);
                counted++;
            }
        }
        return counted == 0 ? 1 : sum / counted;
    }

    private static double least(Model model) {
        double sum = -ROUNDING;
        for (var row : model.points) {
            double lowest = 0;
            for (double points : row) {
                lowest = points == Puntentabel.VERBODEN ? lowest : Math.min(lowest, points);
            }
            sum += lowest * (1 + ROUNDING);
        }
        return sum;
    }

    /** Whether the bound found proves that no plan keeps the rules. */
    boolean isImpossible() {
        return best < floor;
    }

    /** Whether more steps cannot change what is asked: when only the rules matter, a way to keep them all says enough. */
    private boolean isDecided(SmoothDual dual) {
        return isImpossible() || goal == 0 && dual.kept;
    }

    private double[] begin() {
        double each = scale * 0.5 * model.households / Math.max(1, model.totalPersons());
        var result = new double[model.rows.count()];
        for (int row = 0; row < result.length; row++) {
            result[row] = row < model.rows.capacityRows()
                    ? each
                    : model.rows.onlyMaximum(row) ? each / 10 : model.rows.onlyMinimum(row) ? -each / 10 : 0;
        }
        return result;
    }

    private SmoothDual sample(int size) {
        int step = model.households / size;
        var order = IntStream.range(0, model.households)
                .boxed()
                .sorted((a, b) -> model.persons[a] != model.persons[b]
                        ? Integer.compare(model.persons[a], model.persons[b])
                        : Integer.compare(a, b))
                .mapToInt(h -> h)
                .toArray();
        var taken = IntStream.range(0, model.households / step)
                .map(i -> order[i * step])
                .toArray();
        double part = (double) Arrays.stream(taken).map(h -> model.persons[h]).sum() / model.totalPersons();
        return new SmoothDual(model, taken, part, goal, lanes);
    }

    /** Newton steps with less and less smoothing, down to a smoothing or to enough precision; the smoothing where it ended. */
    private double descend(SmoothDual dual, double from, double to, double enough) {
        double tau = from;
        while (!stop.getAsBoolean()) {
            for (int round = 0; round < MOST_ROUNDS && !stop.getAsBoolean(); round++) {
                if (newton(dual, tau) < enough * tau * prices.length || isDecided(dual)) {
                    break;
                }
            }
            if (isDecided(dual) || tau <= to || 0.5 * tau * prices.length < PRECISION * Math.abs(best)) {
                break;
            }
            tau *= STEP;
        }
        return tau;
    }

    /** One step; how much it promised to bring. */
    private double newton(SmoothDual dual, double tau) {
        double mu = 0.5 * tau;
        evaluate(dual, prices, tau, mu, true);
        double value = dual.value;
        var slope = dual.slope.clone();
        var direction = direction(dual, slope);
        double promise = 0;
        for (int row = 0; row < slope.length; row++) {
            promise -= slope[row] * direction[row];
        }
        double length = longest(direction);
        var next = prices;
        for (int tries = 0; tries < 20; tries++) {
            next = moved(direction, length);
            evaluate(dual, next, tau, mu, false);
            if (dual.value <= value - 0.1 * length * promise + 1e-9 * Math.abs(value)) {
                break;
            }
            length *= 0.5;
        }
        prices = next;
        return promise;
    }

    private void evaluate(SmoothDual dual, double[] at, double tau, double mu, boolean curved) {
        dual.evaluate(at, tau, mu, curved);
        if (dual.bound < best) {
            best = dual.bound;
            bestPrices = at.clone();
        }
    }

    /** The Newton direction; a little is added to the diagonal when rows are tied together. */
    private static double[] direction(SmoothDual dual, double[] slope) {
        int size = slope.length;
        double largest = 0;
        for (int row = 0; row < size; row++) {
            largest = Math.max(largest, dual.curvature[row * size + row]);
        }
        var direction = new double[size];
        double added = 1e-12 * largest;
        do {
            var matrix = dual.curvature.clone();
            for (int row = 0; row < size; row++) {
                matrix[row * size + row] += added;
                direction[row] = -slope[row];
            }
            if (Cholesky.solve(matrix, direction)) {
                return direction;
            }
            added *= 100;
        } while (added < largest);
        for (int row = 0; row < size; row++) {
            direction[row] = -slope[row] / Math.max(largest, 1e-12);
        }
        return direction;
    }

    /** The longest step that keeps every price on its side of 0. */
    private double longest(double[] direction) {
        double length = 1;
        for (int row = 0; row < direction.length; row++) {
            boolean bounded = model.rows.onlyMaximum(row) || model.rows.onlyMinimum(row);
            if (bounded && direction[row] * prices[row] < 0) {
                length = Math.min(length, -0.9 * prices[row] / direction[row]);
            }
        }
        return length;
    }

    private double[] moved(double[] direction, double length) {
        var next = prices.clone();
        for (int row = 0; row < next.length; row++) {
            next[row] = Math.clamp(next[row] + length * direction[row], -highest, highest);
        }
        return next;
    }

    /** Points are often whole numbers or a few decimals, and then so are the best prices: rounding may lower the bound. */
    private void round(SmoothDual dual) {
        evaluate(dual, new double[prices.length], scale, 1, false);
        var found = bestPrices.clone();
        for (double unit = 1e-4; unit < scale; unit *= 10) {
            var rounded = found.clone();
            for (int row = 0; row < rounded.length; row++) {
                rounded[row] = Math.round(found[row] / unit) * unit;
            }
            evaluate(dual, rounded, scale, 1, false);
        }
    }
}
