package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Makes a plan for some places and households. Every place chooses the households that are worth most to it; who is chosen
 * twice asks more, who is left asks less. After some rounds the places whose choice is contested least keep it, and the
 * others go on with who is left.
 */
final class Dive {
    private final Model model;
    private final double[] price;
    private final Knapsack[] knapsacks;
    private final Tension tension;
    private final byte[] wanted;
    /** What every household asks now; infinite for who is not, or no longer, in the search. */
    final double[] asked;

    /**
     * @param rounds in which places choose before some keep their choice
     * @param step how much the asking changes in a round
     * @param batch part of the open places that keep their choice at once; at least one does
     */
    record Pace(int rounds, double step, double batch) {}

    Dive(Model model, double[] price) {
        this.model = model;
        this.price = price;
        this.knapsacks = new Knapsack[Lanes.COUNT];
        for (int lane = 0; lane < knapsacks.length; lane++) {
            knapsacks[lane] = new Knapsack(model.persons);
        }
        this.tension = new Tension(model);
        this.wanted = new byte[model.households];
        this.asked = new double[model.households];
        Arrays.fill(asked, Double.POSITIVE_INFINITY);
    }

    /** Told for every household that gets a place. */
    interface Placing {
        void place(int household, int place);
    }

    /**
     * What is to be settled. {@link #asked} is set for the households that take part, and infinite for all afterwards.
     *
     * @param least what each household asks at the least, below which it rather waits
     * @param outside what all other households do to the extra rows
     */
    record Task(List<Shortlist> places, int[] households, double[] least, double[] outside) {}

    /** Settles all places; in a hurry as many at once as do not want the same households. */
    void run(Task task, Pace pace, Rounds how, BooleanSupplier hurry, Placing placing) {
        var open = new ArrayList<>(task.places);
        tension.begin(task.outside);
        while (!open.isEmpty()) {
            open.forEach(list -> list.unrest = 0);
            int rounds = hurry.getAsBoolean() ? 1 : pace.rounds;
            for (int round = 1; round <= rounds; round++) {
                choose(open, how);
                count(open, round == rounds ? 2 : 1);
                if (round < rounds) {
                    adjust(task, pace.step);
                }
                forget(open);
            }
            keep(open, hurry.getAsBoolean() ? 1 : pace.batch, placing);
        }
        for (int h : task.households) {
            asked[h] = Double.POSITIVE_INFINITY;
        }
    }

    /** How the places of one round choose: after one another or beside each other. */
    interface Rounds {
        void each(int size, LanePart part);
    }

    /** A part of the places for one of the {@link Lanes}. */
    interface LanePart {
        void run(int lane, int from, int to);
    }

    private void choose(List<Shortlist> open, Rounds how) {
        how.each(open.size(), (lane, from, to) -> {
            for (int i = from; i < to; i++) {
                var list = open.get(i);
                knapsacks[lane].choose(list, model.capacity[list.place], price[list.place], asked, tension);
            }
        });
        for (var list : open) {
            for (int i = 0; i < list.chosenCount; i++) {
                int h = list.chosen[i];
                wanted[h] = (byte) Math.min(100, wanted[h] + 1);
                tension.choose(h, list.place);
            }
        }
    }

    private void count(List<Shortlist> open, int weight) {
        for (var list : open) {
            int contested = 0;
            for (int i = 0; i < list.chosenCount; i++) {
                contested += wanted[list.chosen[i]] > 1 ? model.persons[list.chosen[i]] : 0;
            }
            list.unrest = 0.7 * list.unrest + weight * contested;
        }
    }

    private void adjust(Task task, double step) {
        for (int h : task.households) {
            if (wanted[h] == 0) {
                asked[h] = Math.max(Math.min(asked[h], task.least[h]), asked[h] - step);
            } else {
                asked[h] += step * (wanted[h] - 1);
            }
        }
        tension.adjust(step / 2);
    }

    private void forget(List<Shortlist> open) {
        tension.forget();
        for (var list : open) {
            for (int i = 0; i < list.chosenCount; i++) {
                wanted[list.chosen[i]] = 0;
            }
        }
    }

    private void keep(List<Shortlist> open, double batch, Placing placing) {
        int most = Math.max(1, (int) (batch * open.size()));
        open.sort(Comparator.comparingDouble((Shortlist list) -> list.unrest / (1 + model.capacity[list.place]))
                .thenComparingInt(list -> list.place));
        int kept = 0;
        var later = new ArrayList<Shortlist>();
        for (var list : open) {
            if ((kept < most || list.unrest == 0) && isFree(list)) {
                settle(list, placing);
                kept++;
            } else {
                later.add(list);
            }
        }
        open.clear();
        open.addAll(later);
    }

    private boolean isFree(Shortlist list) {
        for (int i = 0; i < list.chosenCount; i++) {
            if (asked[list.chosen[i]] == Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    private void settle(Shortlist list, Placing placing) {
        for (int i = 0; i < list.chosenCount; i++) {
            int h = list.chosen[i];
            if (tension.fits(h, list.place)) {
                tension.settle(h, list.place);
                asked[h] = Double.POSITIVE_INFINITY;
                placing.place(h, list.place);
            }
        }
    }
}
