package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * The upper bound as a function of the prices, made smooth so that Newton's method can find the lowest: every household
 * spreads itself a little over the places that are nearly as good, and prices are kept away from where they may not go.
 *
 * <p>With smoothing {@code tau} a household gives {@code tau * ln(1 + sum exp(value / tau))} instead of the best value.
 * Without smoothing this is the Lagrangian bound of the model, and that is computed along with it.
 */
final class SmoothDual {
    /** Places so much worse that they get less than a ten-millionth of a household are left out. */
    private static final double CUT = 16;

    private static final double SUM_ERROR = 1e-12;
    private static final double PRODUCT_ERROR = 1e-15;

    private final Model model;
    private final int[] households;
    private final double share;
    private final double goal;
    private final Lanes lanes;
    private final Sweep[] sweeps = new Sweep[Lanes.COUNT];

    /** The smooth value at the last prices. */
    double value;
    /** No plan has more points: the bound at the last prices, for the households that take part. */
    double bound;

    /** Whether households, spread as they are at the last prices, keep to every row: no prices prove that impossible. */
    boolean kept;

    final double[] slope;
    final double[] curvature;

    /**
     * @param households those that take part
     * @param share their part of all persons; room and rules shrink along
     * @param goal what a point is worth: 1, or 0 when only the rules matter
     */
    SmoothDual(Model model, int[] households, double share, double goal, Lanes lanes) {
        this.model = model;
        this.goal = goal;
        this.households = households;
        this.share = share;
        this.lanes = lanes;
        this.slope = new double[model.rows.count()];
        this.curvature = new double[slope.length * slope.length];
        for (int lane = 0; lane < sweeps.length; lane++) {
            sweeps[lane] = new Sweep(model);
        }
    }

    /** Computes value, bound and slope at these prices, and on request the curvature. */
    void evaluate(double[] prices, double tau, double mu, boolean curved) {
        var tariff = new Tariff(model, prices, goal);
        lanes.run(lane -> sweep(sweeps[lane], lane, tariff, tau, curved));
        value = 0;
        bound = 0;
        Arrays.fill(slope, 0);
        for (var sweep : sweeps) {
            value += sweep.value;
            bound += sweep.bound;
            add(sweep.slope, slope);
        }
        if (curved) {
            lanes.run(this::addCurvature);
        }
        addRows(prices, mu, curved);
        bound += rounding(prices);
    }

    /** What the sums above may have lost by rounding: the bound must not be too low. */
    private double rounding(double[] prices) {
        double size = Math.abs(bound);
        double highest = 0;
        for (int row = 0; row < prices.length; row++) {
            size += 2 * Math.abs(new RowTerm(model.rows.lower[row], model.rows.upper[row], prices[row], 1).bound());
            highest = Math.max(highest, Math.abs(prices[row]));
        }
        return SUM_ERROR * size + PRODUCT_ERROR * highest * model.totalPersons();
    }

    private void sweep(Sweep sweep, int lane, Tariff tariff, double tau, boolean curved) {
        sweep.begin(curved);
        for (int i = Lanes.from(lane, households.length); i < Lanes.to(lane, households.length); i++) {
            sweep.household(households[i], tariff, tau, curved);
        }
    }

    private static void add(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    private void addCurvature(int lane) {
        int from = Lanes.from(lane, curvature.length);
        int to = Lanes.to(lane, curvature.length);
        System.arraycopy(sweeps[0].curvature, from, curvature, from, to - from);
        for (int other = 1; other < sweeps.length; other++) {
            var part = sweeps[other].curvature;
            for (int i = from; i < to; i++) {
                curvature[i] += part[i];
            }
        }
    }

    private void addRows(double[] prices, double mu, boolean curved) {
        kept = true;
        for (int row = 0; row < prices.length; row++) {
            kept &= isKept(row, -slope[row]);
            var term = new RowTerm(share * model.rows.lower[row], share * model.rows.upper[row], prices[row], mu);
            value += term.value();
            bound += term.bound();
            slope[row] += term.slope();
            if (curved) {
                curvature[row * prices.length + row] += term.curvature();
            }
        }
    }

    private boolean isKept(int row, double use) {
        double least = share * model.rows.lower[row];
        double most = share * model.rows.upper[row];
        return use >= least - SUM_ERROR * Math.abs(least) && use <= most + SUM_ERROR * Math.abs(most);
    }

    /** One part of the households, with its own sums. */
    private static final class Sweep {
        private final double[] values;
        private final double[] part;
        private final int[] support;
        private final Touched touched;
        final double[] slope;
        final double[] curvature;
        double value;
        double bound;

        Sweep(Model model) {
            this.values = new double[model.places];
            this.part = new double[model.places];
            this.support = new int[model.places];
            this.slope = new double[model.rows.count()];
            this.curvature = new double[slope.length * slope.length];
            this.touched = new Touched(model, slope, curvature);
        }

        void begin(boolean curved) {
            value = 0;
            bound = 0;
            Arrays.fill(slope, 0);
            if (curved) {
                Arrays.fill(curvature, 0);
            }
        }

        void household(int h, Tariff tariff, double tau, boolean curved) {
            double best = tariff.values(h, values);
            bound += best;
            int size = 0;
            double whole = Math.exp(-best / tau);
            for (int m = 0; m < values.length; m++) {
                if (values[m] > best - CUT * tau) {
                    part[size] = Math.exp((values[m] - best) / tau);
                    whole += part[size];
                    support[size++] = m;
                }
            }
            value += best + tau * Math.log(whole);
            for (int i = 0; i < size; i++) {
                part[i] /= whole;
            }
            touched.add(h, support, part, size, curved ? tau : 0);
        }
    }
}
