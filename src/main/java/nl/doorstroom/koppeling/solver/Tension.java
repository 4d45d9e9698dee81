package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * How far the choices of a search strain the rules, and what a pair is charged for it above the prices found before. Without
 * rules it charges nothing.
 */
final class Tension {
    private final Model model;
    private final Row[] rows;
    /** What households outside the search, or already settled in it, do to every row. */
    private final double[] settled;

    private final double[] chosen;
    private final double[] charge;

    Tension(Model model) {
        this.model = model;
        this.rows = model.rows.extra;
        this.settled = new double[rows.length];
        this.chosen = new double[rows.length];
        this.charge = new double[rows.length];
    }

    /** Starts a search with what the households outside it do. */
    void begin(double[] outside) {
        System.arraycopy(outside, 0, settled, 0, settled.length);
        Arrays.fill(charge, 0);
        Arrays.fill(chosen, 0);
    }

    double of(int h, int m) {
        double sum = 0;
        for (int e : touching(h, m)) {
            sum += charge[e] * coefficient(e, h, m);
        }
        return sum;
    }

    void choose(int h, int m) {
        for (int e : touching(h, m)) {
            chosen[e] += coefficient(e, h, m);
        }
    }

    void settle(int h, int m) {
        for (int e : touching(h, m)) {
            settled[e] += coefficient(e, h, m);
        }
    }

    /** Charges more where too much was chosen and less where too little. */
    void adjust(double step) {
        for (int e = 0; e < rows.length; e++) {
            double sum = settled[e] + chosen[e];
            if (sum > rows[e].maximum() + 1e-9) {
                charge[e] += step;
            } else if (sum < rows[e].minimum() - 1e-9) {
                charge[e] -= step;
            } else {
                charge[e] *= 0.9;
            }
        }
    }

    void forget() {
        Arrays.fill(chosen, 0);
    }

    /** Whether a pair still fits under every maximum. */
    boolean fits(int h, int m) {
        for (int e : touching(h, m)) {
            double after = settled[e] + coefficient(e, h, m);
            if (after > rows[e].maximum() + 1e-9 && coefficient(e, h, m) > 0) {
                return false;
            }
        }
        return true;
    }

    private int[] touching(int h, int m) {
        return model.rows.touching[model.rows.group[h]][m];
    }

    private double coefficient(int e, int h, int m) {
        return rows[e].coefficient(model.persons[h], model.points[h][m]);
    }
}
