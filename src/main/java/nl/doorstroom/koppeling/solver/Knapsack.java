package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * Lets one place choose the households that are worth most to it, given what each asks for: a knapsack. The best per person
 * are taken at once and the worst left at once; only those around the border, the core, are weighed exactly.
 */
final class Knapsack {
    /** Households of one number of persons, on either side of the border, that are weighed. */
    private static final int NEAR = 3;

    private final int[] persons;
    private double[] cost = new double[0];
    private double[] most = new double[0];
    private boolean[][] taken = new boolean[64][];
    private int[] items = new int[64];
    private final int[] seen;
    private final int sizes;

    Knapsack(int[] persons) {
        this.persons = persons;
        this.seen = new int[Arrays.stream(persons).max().orElse(0) + 1];
        this.sizes = (int) Arrays.stream(persons).distinct().count();
    }

    /**
     * Chooses for a place, into {@link Shortlist#chosen}.
     *
     * @param price what room for one person is worth
     * @param asked what every household asks above its regret; infinite for who is no longer to be had
     * @param tension what the rules ask besides
     * @return what the choice is worth to the place
     */
    double choose(Shortlist list, int capacity, double price, double[] asked, Tension tension) {
        sort(list, asked, tension);
        var order = list.order;
        int left = capacity;
        int border = 0;
        while (border < order.length && cost[order[border]] <= price) {
            int n = persons[list.household[order[border]]];
            if (n > left) {
                break;
            }
            left -= n;
            border++;
        }
        return weigh(list, border, left, price);
    }

    /** Insertion sort: the order hardly changes from one choice to the next. */
    private void sort(Shortlist list, double[] asked, Tension tension) {
        var order = list.order;
        if (cost.length < order.length) {
            cost = new double[order.length];
        }
        for (int x = 0; x < order.length; x++) {
            int h = list.household[x];
            cost[x] = (list.regret[x] + asked[h] + tension.of(h, list.place)) / persons[h];
        }
        for (int i = 1; i < order.length; i++) {
            int x = order[i];
            int j = i - 1;
            while (j >= 0 && cost[order[j]] > cost[x]) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = x;
        }
    }

    private double weigh(Shortlist list, int border, int unused, double price) {
        var order = list.order;
        double worth = 0;
        int room = unused;
        int core = 0;
        list.chosenCount = 0;
        Arrays.fill(seen, 0);
        for (int i = border - 1; i >= 0; i--) {
            int h = list.household[order[i]];
            if (seen[persons[h]]++ < NEAR) {
                core = add(core, order[i]);
                room += persons[h];
            } else {
                list.chosen[list.chosenCount++] = h;
                worth += persons[h] * (price - cost[order[i]]);
            }
        }
        Arrays.fill(seen, 0);
        int open = sizes;
        for (int i = border; i < order.length && open > 0 && cost[order[i]] <= price; i++) {
            int n = persons[list.household[order[i]]];
            if (seen[n] < NEAR) {
                core = add(core, order[i]);
                open -= ++seen[n] == NEAR ? 1 : 0;
            }
        }
        return worth + pack(list, core, room, price);
    }

    private int add(int core, int x) {
        if (core == items.length) {
            items = Arrays.copyOf(items, 2 * core);
            taken = Arrays.copyOf(taken, 2 * core);
        }
        items[core] = x;
        return core + 1;
    }

    private double pack(Shortlist list, int core, int room, double price) {
        if (most.length <= room) {
            most = new double[room + 64];
        }
        Arrays.fill(most, 0, room + 1, 0);
        for (int i = 0; i < core; i++) {
            int n = persons[list.household[items[i]]];
            offer(taken(i, room), n, n * (price - cost[items[i]]), room);
        }
        int left = room;
        for (int i = core - 1; i >= 0; i--) {
            if (taken[i][left]) {
                int h = list.household[items[i]];
                list.chosen[list.chosenCount++] = h;
                left -= persons[h];
            }
        }
        return most[room];
    }

    private boolean[] taken(int item, int room) {
        if (taken[item] == null || taken[item].length <= room) {
            taken[item] = new boolean[room + 64];
        } else {
            Arrays.fill(taken[item], 0, room + 1, false);
        }
        return taken[item];
    }

    /** Who is worth exactly what he asks for is taken: better housed than waiting. */
    private void offer(boolean[] takes, int n, double worth, int room) {
        if (!(worth >= 0)) {
            return;
        }
        for (int w = room; w >= n; w--) {
            double with = most[w - n] + worth;
            if (with >= most[w]) {
                most[w] = with;
                takes[w] = true;
            }
        }
    }
}
