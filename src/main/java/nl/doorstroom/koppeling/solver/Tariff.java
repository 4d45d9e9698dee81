package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.Objects;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import org.jspecify.annotations.Nullable;

/**
 * What a household of a group pays at a place, given a price for every row: so much for each person, so much for the
 * household, and a part of its points.
 */
final class Tariff {
    private final Model model;
    private final double[][] perPerson;
    private final double @Nullable [][] perHousehold;
    private final double @Nullable [][] pointsKept;

    Tariff(Model model, double[] prices) {
        this(model, prices, 1);
    }

    /** @param goal what a point is worth: 1, or 0 when only the rules matter */
    Tariff(Model model, double[] prices, double goal) {
        this.model = model;
        var rows = model.rows;
        this.perPerson = new double[rows.touching.length][model.places];
        this.perHousehold = has(rows, Maat.HUISHOUDENS) ? new double[rows.touching.length][model.places] : null;
        this.pointsKept = goal != 1 || has(rows, Maat.PUNTEN) ? new double[rows.touching.length][model.places] : null;
        for (int g = 0; g < perPerson.length; g++) {
            for (int row = 0; row < rows.capacityRows(); row++) {
                perPerson[g][rows.placeOf[row]] = prices[row];
            }
            addExtra(g, prices, goal);
        }
    }

    private static boolean has(Rows rows, Maat measure) {
        return Arrays.stream(rows.extra).anyMatch(row -> row.measure() == measure);
    }

    private void addExtra(int g, double[] prices, double goal) {
        if (pointsKept != null) {
            Arrays.fill(pointsKept[g], goal);
        }
        for (int m = 0; m < model.places; m++) {
            for (int e : model.rows.touching[g][m]) {
                double price = prices[model.rows.capacityRows() + e];
                switch (model.rows.extra[e].measure()) {
                    case PERSONEN -> perPerson[g][m] += price;
                    case HUISHOUDENS -> Objects.requireNonNull(perHousehold)[g][m] += price;
                    case PUNTEN -> Objects.requireNonNull(pointsKept)[g][m] -= price;
                }
            }
        }
    }

    /** What is left of the points of a pair; minus infinity when it is ruled out. */
    double value(int h, int m) {
        double points = model.points[h][m];
        if (points == Puntentabel.VERBODEN) {
            return points;
        }
        int g = model.rows.group[h];
        double kept = pointsKept == null ? points : points * pointsKept[g][m];
        return kept - model.persons[h] * perPerson[g][m] - (perHousehold == null ? 0 : perHousehold[g][m]);
    }

    /** Fills in what is left at every place and returns the most, or 0 when waiting is better than any. */
    double values(int h, double[] into) {
        int g = model.rows.group[h];
        if (perHousehold != null || pointsKept != null) {
            return slowly(h, into);
        }
        return plainly(model.points[h], perPerson[g], model.persons[h], into);
    }

    private static double plainly(double[] points, double[] price, int persons, double[] into) {
        for (int m = 0; m < points.length; m++) {
            into[m] = points[m] - persons * price[m];
        }
        double best = 0;
        for (int m = 0; m < points.length; m++) {
            best = Math.max(best, into[m]);
        }
        return best;
    }

    private double slowly(int h, double[] into) {
        double best = 0;
        for (int m = 0; m < model.places; m++) {
            into[m] = value(h, m);
            best = Math.max(best, into[m]);
        }
        return best;
    }
}
