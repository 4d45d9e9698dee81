package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A sharper upper bound than prices per place give: every household asks a price to be placed, every place chooses the best
 * set that fits, and what is asked is adjusted until hardly anybody is wanted twice or not at all. Prices per place let a
 * place be filled to the last bed; here it must be filled with whole households.
 *
 * <p>Lagrangian relaxation of "a household goes to one place at most", with a deflected subgradient.
 */
final class KnapsackBound {
    private final Model model;
    private Candidates candidates;
    private final Lanes lanes;
    private final Knapsack[] knapsacks = new Knapsack[Lanes.COUNT];
    private List<Shortlist> lists;
    private final Tension calm;
    private final double[] worth;
    private final int[] wanted;
    private final double[] direction;
    /** What every household asks above its regret, at the best bound so far. */
    private double[] best;

    private double[] asked;
    private double lowest = Double.POSITIVE_INFINITY;
    private double reach = 1;
    private int since;

    KnapsackBound(Model model, Candidates candidates, Lanes lanes) {
        this.model = model;
        this.candidates = candidates;
        this.lanes = lanes;
        for (int lane = 0; lane < knapsacks.length; lane++) {
            knapsacks[lane] = new Knapsack(model.persons);
        }
        this.lists = candidates.shortlists();
        this.calm = new Tension(model);
        this.worth = new double[model.places];
        this.wanted = new int[model.households];
        this.direction = new double[model.households];
        this.asked = new double[model.households];
        this.best = asked.clone();
    }

    /** Goes on with lists of who is wanted most at what households ask now, and takes large steps again. */
    void renew() {
        candidates = candidates.when(best);
        lists = candidates.shortlists();
        asked = best.clone();
        Arrays.fill(direction, 0);
        lowest = Double.POSITIVE_INFINITY;
        reach = 1;
        since = 0;
    }

    /** Who matters where at what households ask now. */
    Candidates candidates() {
        return candidates;
    }

    /** What households ask above their regret at the best bound found: a good start for a {@link Dive}. */
    double[] asked() {
        return best.clone();
    }

    /** As many steps, or fewer in a hurry, toward the points of the best plan known. */
    void sharpen(int steps, double target, BooleanSupplier hurry) {
        for (int step = 0; step < steps && !hurry.getAsBoolean(); step++) {
            double bound = evaluate();
            if (bound < lowest) {
                since = bound < lowest - 1e-6 * Math.abs(bound) ? 0 : since + 1;
                lowest = bound;
                best = asked.clone();
            } else {
                since++;
            }
            if (since > 10) {
                reach *= 0.6;
                since = 0;
                asked = best.clone();
                Arrays.fill(direction, 0);
            } else {
                move(bound - target);
            }
        }
    }

    /** The bound, but for what shortlists leave out. */
    private double evaluate() {
        lanes.run(lane -> {
            for (int m = Lanes.from(lane, model.places); m < Lanes.to(lane, model.places); m++) {
                worth[m] = knapsacks[lane].choose(lists.get(m), model.capacity[m], candidates.price[m], asked, calm);
            }
        });
        Arrays.fill(wanted, 0);
        double sum = 0;
        for (var list : lists) {
            sum += worth[list.place];
            for (int i = 0; i < list.chosenCount; i++) {
                wanted[list.chosen[i]]++;
            }
        }
        for (int h = 0; h < asked.length; h++) {
            sum += candidates.best[h] + asked[h];
        }
        return sum + candidates.extraBound;
    }

    private void move(double above) {
        double square = 0;
        for (int h = 0; h < asked.length; h++) {
            double slope = 1 - wanted[h];
            if (slope > 0 && asked[h] <= -candidates.best[h]) {
                slope = 0;
            }
            direction[h] = slope + 0.7 * direction[h];
            square += direction[h] * direction[h];
        }
        if (square == 0) {
            return;
        }
        double length = reach * Math.max(0, above) / square;
        for (int h = 0; h < asked.length; h++) {
            asked[h] = Math.max(-candidates.best[h], asked[h] - length * direction[h]);
        }
    }

    /** The bound that the best asking prices prove, over all households and places. */
    double prove() {
        var proofs = new KnapsackProof[model.places];
        Arrays.setAll(proofs, m -> new KnapsackProof(model.capacity[m]));
        lanes.run(lane -> offerAll(proofs, Lanes.from(lane, proofs.length), Lanes.to(lane, proofs.length)));
        double sum = candidates.extraBound;
        for (double most : worth) {
            sum += most;
        }
        for (int h = 0; h < best.length; h++) {
            sum += candidates.best[h] + best[h];
        }
        return sum;
    }

    private void offerAll(KnapsackProof[] proofs, int from, int to) {
        var values = new double[model.places];
        for (int h = 0; h < model.households; h++) {
            candidates.tariff.values(h, values);
            double least = candidates.best[h] + best[h];
            for (int m = from; m < to; m++) {
                if (values[m] != Puntentabel.VERBODEN) {
                    int persons = model.persons[h];
                    proofs[m].offer(persons, values[m] + persons * candidates.price[m] - least);
                }
            }
        }
        for (int m = from; m < to; m++) {
            worth[m] = proofs[m].bound();
        }
    }
}
