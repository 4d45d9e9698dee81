package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * The knapsack bound of a small model, exact and for a part of the search tree: some pairs are closed, the others are open.
 * Every household asks a price, every place chooses the best open set that fits.
 */
final class Relaxation {
    private final Model model;
    /** What every pair is worth after what the rules ask. */
    private final double[][] worth;
    /** Open pairs. */
    final boolean[][] open;

    final int[] chosenBy;
    final int[] wanted;
    private final int[] items;
    /** Households of which it is settled where they go, or that they wait. */
    private final boolean[] settled;

    private final int[] settledAt;
    private final int[] room;
    private double settledWorth;
    private double[] most = new double[0];
    private boolean[][] taken = new boolean[0][];
    private long work;

    Relaxation(Model model, Candidates candidates) {
        this.model = model;
        this.worth = new double[model.households][model.places];
        this.open = new boolean[model.households][model.places];
        this.chosenBy = new int[model.households];
        this.wanted = new int[model.households];
        this.items = new int[model.households];
        this.settled = new boolean[model.households];
        this.settledAt = new int[model.households];
        this.room = model.capacity.clone();
        for (int h = 0; h < model.households; h++) {
            for (int m = 0; m < model.places; m++) {
                open[h][m] = model.allows(h, m);
                worth[h][m] = candidates.tariff.value(h, m) + model.persons[h] * candidates.price[m];
            }
        }
    }

    /** Steps of the loops so far: how much work was done. */
    long work() {
        return work;
    }

    boolean isSettled(int h) {
        return settled[h];
    }

    /** Where a settled household goes, or waits. */
    int placeOf(int h) {
        return settledAt[h];
    }

    /** Sends a household to a place, or lets it wait; false when the place has no room for it, and then nothing changes. */
    boolean settle(int h, int m) {
        if (m != Plan.WAITS) {
            if (room[m] < model.persons[h]) {
                return false;
            }
            room[m] -= model.persons[h];
            settledWorth += worth[h][m];
        }
        settled[h] = true;
        settledAt[h] = m;
        return true;
    }

    void unsettle(int h) {
        int m = settledAt[h];
        if (m != Plan.WAITS) {
            room[m] += model.persons[h];
            settledWorth -= worth[h][m];
        }
        settled[h] = false;
    }

    /** The bound without the rules' own part, at these asking prices; tells who was wanted how often and by whom. */
    double evaluate(double[] asked) {
        double sum = settledWorth;
        work += 4L * model.households;
        for (int h = 0; h < asked.length; h++) {
            wanted[h] = settled[h] && settledAt[h] != Plan.WAITS ? 1 : 0;
            chosenBy[h] = settledAt[h];
            sum += settled[h] ? 0 : asked[h];
        }
        for (int m = 0; m < model.places; m++) {
            sum += choose(m, asked);
        }
        return sum;
    }

    private double choose(int m, double[] asked) {
        int size = 0;
        int demand = 0;
        for (int h = 0; h < model.households; h++) {
            if (!settled[h] && open[h][m] && worth[h][m] > asked[h]) {
                items[size++] = h;
                demand += model.persons[h];
            }
        }
        int space = Math.min(demand, room[m]);
        reserve(size, space);
        for (int i = 0; i < size; i++) {
            int n = model.persons[items[i]];
            double value = worth[items[i]][m] - asked[items[i]];
            for (int w = space; w >= n; w--) {
                if (most[w - n] + value > most[w]) {
                    most[w] = most[w - n] + value;
                    taken[i][w] = true;
                }
            }
        }
        work += (long) size * (space + 4) + model.households;
        collect(m, size, space);
        return most[space];
    }

    private void reserve(int size, int room) {
        if (most.length <= room || taken.length < size) {
            most = new double[Math.max(most.length, room + 1)];
            taken = new boolean[Math.max(taken.length, size)][most.length];
        }
        Arrays.fill(most, 0, room + 1, 0);
        for (int i = 0; i < size; i++) {
            Arrays.fill(taken[i], 0, room + 1, false);
        }
    }

    private void collect(int m, int size, int room) {
        int left = room;
        for (int i = size - 1; i >= 0; i--) {
            if (taken[i][left]) {
                wanted[items[i]]++;
                chosenBy[items[i]] = m;
                left -= model.persons[items[i]];
            }
        }
    }
}
