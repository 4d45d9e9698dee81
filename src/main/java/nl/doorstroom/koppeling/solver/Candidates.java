package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For every place the households that are most worth having there at the prices found, best first. A household gives up its
 * regret: what it loses, after paying, by going there instead of to its best place.
 */
final class Candidates {
    /** Times as many households as fit, and some more. */
    private static final int TIMES = 3;

    private static final int MORE = 90;

    final int[][] household;
    final double[][] regret;
    /** What a household gets at its best place after paying; 0 when waiting is as good. */
    final double[] best;

    /** What room for one person more is worth at a place; 0 when everybody fits. */
    final double[] price;

    /** What pairs pay at the prices found. */
    final Tariff tariff;
    /** What the rules, at their prices, add to any bound. */
    final double extraBound;

    Candidates(Model model, double[] prices) {
        this.tariff = new Tariff(model, prices);
        this.extraBound = extraBound(model.rows, prices);
        this.best = new double[model.households];
        this.price = new double[model.places];
        for (int row = 0; row < model.rows.capacityRows(); row++) {
            price[model.rows.placeOf[row]] = prices[row];
        }
        var nearest = nearest(model, tariff);
        this.household = new int[model.places][];
        this.regret = new double[model.places][];
        for (int m = 0; m < model.places; m++) {
            take(m, nearest[m]);
        }
    }

    private static double extraBound(Rows rows, double[] prices) {
        double sum = 0;
        for (int row = rows.capacityRows(); row < rows.count(); row++) {
            sum += new RowTerm(rows.lower[row], rows.upper[row], prices[row], 1).bound();
        }
        return sum;
    }

    private Nearest[] nearest(Model model, Tariff tariff) {
        double average = Math.max(1, (double) model.totalPersons() / Math.max(1, model.households));
        var nearest = new Nearest[model.places];
        for (int m = 0; m < nearest.length; m++) {
            nearest[m] = new Nearest(Math.min(model.households, (int) (TIMES * model.capacity[m] / average) + MORE));
        }
        var values = new double[model.places];
        for (int h = 0; h < model.households; h++) {
            best[h] = tariff.values(h, values);
            for (int m = 0; m < values.length; m++) {
                if (values[m] != Puntentabel.VERBODEN) {
                    nearest[m].offer((best[h] - values[m]) / model.persons[h], h, best[h] - values[m]);
                }
            }
        }
        return nearest;
    }

    /** What every household asks above its regret at the least: below it, waiting is better. */
    double[] least() {
        return Arrays.stream(best).map(value -> -value).toArray();
    }

    private void take(int m, Nearest found) {
        var order = IntStream.range(0, found.size)
                .boxed()
                .sorted((a, b) -> found.key[a] != found.key[b]
                        ? Double.compare(found.key[a], found.key[b])
                        : Integer.compare(found.household[a], found.household[b]))
                .mapToInt(i -> i)
                .toArray();
        household[m] = Arrays.stream(order).map(i -> found.household[i]).toArray();
        regret[m] = Arrays.stream(order).mapToDouble(i -> found.regret[i]).toArray();
    }

    /** Keeps the lowest keys offered, the worst on top; of equal keys the first offered stays. */
    private static final class Nearest {
        final double[] key;
        final int[] household;
        final double[] regret;
        int size;

        Nearest(int most) {
            this.key = new double[most];
            this.household = new int[most];
            this.regret = new double[most];
        }

        void offer(double newKey, int newHousehold, double newRegret) {
            if (size < key.length) {
                set(size++, newKey, newHousehold, newRegret);
                up(size - 1);
            } else if (size > 0 && newKey < key[0]) {
                set(0, newKey, newHousehold, newRegret);
                down();
            }
        }

        private void set(int i, double newKey, int newHousehold, double newRegret) {
            key[i] = newKey;
            household[i] = newHousehold;
            regret[i] = newRegret;
        }

        private void up(int start) {
            int i = start;
            while (i > 0 && key[i] > key[(i - 1) / 2]) {
                swap(i, (i - 1) / 2);
                i = (i - 1) / 2;
            }
        }

        private void down() {
            int i = 0;
            while (2 * i + 1 < size) {
                int child = 2 * i + 1;
                if (child + 1 < size && key[child + 1] > key[child]) {
                    child++;
                }
                if (key[child] <= key[i]) {
                    return;
                }
                swap(i, child);
                i = child;
            }
        }

        private void swap(int i, int j) {
            double k = key[i];
            int h = household[i];
            double r = regret[i];
            set(i, key[j], household[j], regret[j]);
            set(j, k, h, r);
        }
    }
}
