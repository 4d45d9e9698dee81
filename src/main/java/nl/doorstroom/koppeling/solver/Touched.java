package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/** Adds what one household, spread over some places, does to the slope and the curvature of the rows it touches. */
final class Touched {
    private final Model model;
    private final double[] slope;
    private final double[] curvature;
    private final int[] rows;
    private final double[] use;
    private final int[] position;
    private int size;

    Touched(Model model, double[] slope, double[] curvature) {
        this.model = model;
        this.slope = slope;
        this.curvature = curvature;
        this.rows = new int[slope.length];
        this.use = new double[slope.length];
        this.position = new int[slope.length];
        Arrays.fill(position, -1);
    }

    /**
     * @param places where the household goes
     * @param part how much of it goes to each
     * @param tau the smoothing; 0 when no curvature is wanted
     */
    void add(int h, int[] places, double[] part, int count, double tau) {
        size = 0;
        for (int i = 0; i < count; i++) {
            place(h, places[i], part[i], tau);
        }
        for (int i = 0; i < size; i++) {
            slope[rows[i]] -= use[i];
            position[rows[i]] = -1;
        }
        if (tau > 0) {
            spread(1 / tau);
        }
    }

    private void place(int h, int m, double part, double tau) {
        int capacityRow = model.rows.ofPlace[m];
        int persons = model.persons[h];
        int[] extra = model.rows.touching[model.rows.group[h]][m];
        if (capacityRow >= 0) {
            touch(capacityRow, part * persons);
            square(capacityRow, capacityRow, part * persons * persons, tau);
        }
        for (int e : extra) {
            int row = model.rows.capacityRows() + e;
            double coefficient = model.rows.extra[e].coefficient(persons, model.points[h][m]);
            touch(row, part * coefficient);
            if (capacityRow >= 0) {
                square(row, capacityRow, part * coefficient * persons, tau);
                square(capacityRow, row, part * coefficient * persons, tau);
            }
            for (int f : extra) {
                double other = model.rows.extra[f].coefficient(persons, model.points[h][m]);
                square(row, model.rows.capacityRows() + f, part * coefficient * other, tau);
            }
        }
    }

    private void touch(int row, double amount) {
        if (position[row] < 0) {
            position[row] = size;
            rows[size] = row;
            use[size++] = 0;
        }
        use[position[row]] += amount;
    }

    private void square(int row, int column, double amount, double tau) {
        if (tau > 0) {
            curvature[row * slope.length + column] += amount / tau;
        }
    }

    private void spread(double scale) {
        for (int i = 0; i < size; i++) {
            double left = use[i] * scale;
            int offset = rows[i] * slope.length;
            for (int j = 0; j < size; j++) {
                curvature[offset + rows[j]] -= left * use[j];
            }
        }
    }
}
