package nl.doorstroom.koppeling.solver;

import java.util.List;

/**
 * A question in arrays, without the households that were fixed beforehand: what is left of the capacity and of the rows is
 * left for the others. Pairs that a place cannot hold are ruled out here, so that nobody needs to look at them again.
 */
final class Model {
    final int households;
    final int places;
    /** Persons of every household. */
    final int[] persons;
    /** Persons that fit, for every place. */
    final int[] capacity;
    /** Points of every pair; minus infinity when ruled out. */
    final double[][] points;

    final Rows rows;

    Model(int[] persons, int[] capacity, double[][] points, List<Row> extra) {
        this.households = persons.length;
        this.places = capacity.length;
        this.persons = persons;
        this.capacity = capacity;
        this.points = withoutTooLarge(points, persons, capacity);
        this.rows = new Rows(this, extra);
    }

    private static double[][] withoutTooLarge(double[][] points, int[] persons, int[] capacity) {
        var result = new double[points.length][];
        for (int h = 0; h < points.length; h++) {
            result[h] = withoutTooLarge(points[h], persons[h], capacity);
        }
        return result;
    }

    /** The row itself when every place is large enough: the table is by far the largest thing in memory. */
    private static double[] withoutTooLarge(double[] row, int persons, int[] capacity) {
        var result = row;
        for (int m = 0; m < capacity.length; m++) {
            if (persons > capacity[m] && row[m] != Puntentabel.VERBODEN) {
                result = result == row ? row.clone() : result;
                result[m] = Puntentabel.VERBODEN;
            }
        }
        return result;
    }

    boolean allows(int household, int place) {
        return points[household][place] != Puntentabel.VERBODEN;
    }

    int totalPersons() {
        int sum = 0;
        for (int n : persons) {
            sum += n;
        }
        return sum;
    }
}
