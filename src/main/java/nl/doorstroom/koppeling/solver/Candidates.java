package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For every place the households that are most worth having there at the prices found, best first. A household gives up its
 * regret: what it loses, after paying, by going there instead of to its best place. Of every number of persons some are
 * named, however little they bring per person: the last beds may suit nobody else.
 */
final class Candidates {
    /** Times as many households as fit, and some more: of every number of persons at least a few. */
    private static final double TIMES = 3;

    private static final int MORE = 90;
    private static final int FEW = 12;

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

    private final Model model;

    Candidates(Model model, double[] prices) {
        this(
                model,
                new Tariff(model, prices),
                prices(model, prices),
                extraBound(model.rows, prices),
                new double[model.households]);
    }

    private Candidates(Model model, Tariff tariff, double[] price, double extraBound, double[] asked) {
        this.model = model;
        this.tariff = tariff;
        this.price = price;
        this.extraBound = extraBound;
        this.best = new double[model.households];
        this.household = new int[model.places][];
        this.regret = new double[model.places][];
        var nearest = nearest(asked);
        for (int m = 0; m < model.places; m++) {
            take(m, nearest[m]);
        }
    }

    /** The candidates when every household asks so much above its regret. */
    Candidates when(double[] asked) {
        return new Candidates(model, tariff, price, extraBound, asked);
    }

    private static double[] prices(Model model, double[] prices) {
        var price = new double[model.places];
        for (int row = 0; row < model.rows.capacityRows(); row++) {
            price[model.rows.placeOf[row]] = prices[row];
        }
        return price;
    }

    private static double extraBound(Rows rows, double[] prices) {
        double sum = 0;
        for (int row = rows.capacityRows(); row < rows.count(); row++) {
            sum += new RowTerm(rows.lower[row], rows.upper[row], prices[row], 1).bound();
        }
        return sum;
    }

    /** By place and number of persons. */
    private Nearest[][] nearest(double[] asked) {
        var nearest = empty();
        var values = new double[model.places];
        for (int h = 0; h < model.households; h++) {
            int n = model.persons[h];
            best[h] = tariff.values(h, values);
            for (int m = 0; m < values.length; m++) {
                if (values[m] != Puntentabel.VERBODEN) {
                    double givenUp = best[h] - values[m];
                    nearest[m][n].offer((givenUp + asked[h]) / n, h, givenUp);
                }
            }
        }
        return nearest;
    }

    private Nearest[][] empty() {
        var count = new int[Huishouden.MEESTE_PERSONEN + 1];
        Arrays.stream(model.persons).forEach(n -> count[n]++);
        long sizes = Arrays.stream(count).filter(number -> number > 0).count();
        long few = Math.max(FEW, MORE / Math.max(1, sizes));
        double times = TIMES / Math.max(1, model.totalPersons());
        var nearest = new Nearest[model.places][count.length];
        for (int m = 0; m < nearest.length; m++) {
            for (int n = 0; n < count.length; n++) {
                long most = few + (long) (times * model.capacity[m] * count[n]);
                nearest[m][n] = new Nearest((int) Math.min(count[n], most));
            }
        }
        return nearest;
    }

    /** A list of its own for every place to choose from. */
    List<Shortlist> shortlists() {
        return IntStream.range(0, household.length)
                .mapToObj(m -> new Shortlist(m, household[m], regret[m]))
                .toList();
    }

    /** Names everybody at the place where the plan has them: who is not named would keep beds that are given away again. */
    void admit(Plan plan) {
        var named = new boolean[model.households];
        for (int m = 0; m < household.length; m++) {
            for (int h : household[m]) {
                named[h] |= plan.placeOf[h] == m;
            }
        }
        for (int h = 0; h < named.length; h++) {
            int m = plan.placeOf[h];
            if (m != Plan.WAITS && !named[h]) {
                household[m] = Arrays.copyOf(household[m], household[m].length + 1);
                household[m][household[m].length - 1] = h;
                regret[m] = Arrays.copyOf(regret[m], regret[m].length + 1);
                regret[m][regret[m].length - 1] = best[h] - tariff.value(h, m);
            }
        }
    }

    /** What every household asks above its regret at the least: below it, waiting is better. */
    double[] least() {
        return Arrays.stream(best).map(value -> -value).toArray();
    }

    private void take(int m, Nearest[] found) {
        record Candidate(double key, int household, double regret) {}
        var all = Arrays.stream(found)
                .flatMap(near -> IntStream.range(0, near.size)
                        .mapToObj(i -> new Candidate(near.key[i], near.household[i], near.regret[i])))
                .sorted(Comparator.comparingDouble(Candidate::key).thenComparingInt(Candidate::household))
                .toList();
        household[m] = all.stream().mapToInt(Candidate::household).toArray();
        regret[m] = all.stream().mapToDouble(Candidate::regret).toArray();
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
