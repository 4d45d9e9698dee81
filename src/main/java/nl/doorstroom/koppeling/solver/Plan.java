package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/** Who goes where, while the search is at work. */
final class Plan {
    static final int WAITS = -1;

    private final Model model;
    final int[] placeOf;
    /** Persons that still fit, for every place. */
    final int[] left;
    /** What the plan does to every extra row. */
    final double[] use;

    Plan(Model model) {
        this.model = model;
        this.placeOf = new int[model.households];
        Arrays.fill(placeOf, WAITS);
        this.left = model.capacity.clone();
        this.use = new double[model.rows.extra.length];
    }

    static Plan of(Model model, int[] placeOf) {
        var plan = new Plan(model);
        for (int h = 0; h < placeOf.length; h++) {
            plan.move(h, placeOf[h]);
        }
        return plan;
    }

    void move(int h, int to) {
        count(h, -1);
        placeOf[h] = to;
        count(h, 1);
    }

    /** Counts anew what is left where households changed places in ways that no rule looks at. */
    void recount() {
        System.arraycopy(model.capacity, 0, left, 0, left.length);
        for (int h = 0; h < placeOf.length; h++) {
            if (placeOf[h] != WAITS) {
                left[placeOf[h]] -= model.persons[h];
            }
        }
    }

    private void count(int h, int sign) {
        int m = placeOf[h];
        if (m == WAITS) {
            return;
        }
        left[m] -= sign * model.persons[h];
        add(use, h, m, sign);
    }

    /** Adds what a pair does to the rules, or takes it away with sign -1. */
    void add(double[] uses, int h, int m, int sign) {
        if (m == WAITS) {
            return;
        }
        for (int e : model.rows.touching[model.rows.group[h]][m]) {
            uses[e] += sign * model.rows.extra[e].coefficient(model.persons[h], model.points[h][m]);
        }
    }

    double points() {
        double sum = 0;
        for (int h = 0; h < placeOf.length; h++) {
            sum += placeOf[h] == WAITS ? 0 : model.points[h][placeOf[h]];
        }
        return sum;
    }

    /** How far the rules are broken, all together, each in its own measure; 0 when the plan keeps them. */
    double violation() {
        return violation(use);
    }

    double violation(double[] uses) {
        double sum = 0;
        for (int e = 0; e < uses.length; e++) {
            var row = model.rows.extra[e];
            sum += Math.max(0, uses[e] - row.maximum() - 1e-9) + Math.max(0, row.minimum() - uses[e] - 1e-9);
        }
        return sum;
    }

    /** This plan: one in which more go to a place than fit must not leave the search, whatever went wrong in it. */
    Plan fitting() {
        for (int m = 0; m < left.length; m++) {
            if (left[m] < 0) {
                throw new IllegalStateException("A plan has " + -left[m] + " persons too many at place " + m + ".");
            }
        }
        return this;
    }

    Plan copy() {
        return of(model, placeOf);
    }
}
