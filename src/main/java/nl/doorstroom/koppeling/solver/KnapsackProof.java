package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * An upper bound on what one place can choose, exact as a rule. At a price per person every household is clearly in, clearly
 * out or near the border. Of every number of persons those nearest the border are weighed exactly, while the others stay
 * where they are. Of households with as many persons the best are always chosen first, so a choice in which one of the
 * others moves, moves all before it as well and costs at least their distances together.
 */
final class KnapsackProof {
    /** Households of one number of persons, on one side of the border, that are weighed. */
    private static final int NEAR = 6;

    private final int capacity;
    private final double price;
    /** By number of persons: those that are in and those that are out. */
    private final Side[][] sides = new Side[Huishouden.MEESTE_PERSONEN + 1][];
    /** Lagrangian bound at the price, without the room itself. */
    private double above;
    /** Worth and persons of those that are in whatever happens. */
    private double settled;

    private int settledPersons;

    /** @param price per person; the better it is chosen the sharper the bound */
    KnapsackProof(int capacity, double price) {
        this.capacity = capacity;
        this.price = Math.max(0, price);
    }

    /** One household that fits the place, with what it is worth to it; less than 0 is never chosen. */
    void offer(int persons, double worth) {
        if (!(worth > 0)) {
            return;
        }
        double over = worth - persons * price;
        above += Math.max(0, over);
        if (sides[persons] == null) {
            sides[persons] = new Side[] {new Side(), new Side()};
        }
        if (over > 0) {
            double beyond = sides[persons][0].offer(over);
            settled += beyond < Double.POSITIVE_INFINITY ? beyond + persons * price : 0;
            settledPersons += beyond < Double.POSITIVE_INFINITY ? persons : 0;
        } else {
            sides[persons][1].offer(-over);
        }
    }

    /** No choice that fits is worth more. */
    double bound() {
        double relaxed = capacity * price + above;
        return Math.min(relaxed, Math.max(relaxed - leastBeyond(), weighed()));
    }

    /** What it costs at the least to move one that is not weighed. */
    private double leastBeyond() {
        double least = Double.POSITIVE_INFINITY;
        for (var pair : sides) {
            if (pair != null) {
                least = Math.min(least, Math.min(pair[0].beyond(), pair[1].beyond()));
            }
        }
        return least;
    }

    /** The most when only those near the border are still to choose. */
    private double weighed() {
        double fixed = settled;
        int room = capacity - settledPersons;
        for (int n = 0; n < sides.length; n++) {
            if (sides[n] != null && sides[n][0].size > NEAR) {
                fixed += sides[n][0].distance[NEAR] + n * price;
                room -= n;
            }
        }
        return room < 0 ? Double.NEGATIVE_INFINITY : fixed + most(room);
    }

    private double most(int room) {
        var most = new double[room + 1];
        for (int n = 0; n < sides.length; n++) {
            if (sides[n] != null) {
                sides[n][0].weigh(most, n, price, 1);
                sides[n][1].weigh(most, n, price, -1);
            }
        }
        return most[room];
    }

    /** The distances to the border nearest to it on one side, in ascending order: those weighed and the first beyond. */
    private static final class Side {
        final double[] distance = new double[NEAR + 1];
        int size;

        /** The distance that falls off the end; infinite when none does. */
        double offer(double far) {
            double fallen = Double.POSITIVE_INFINITY;
            if (size == distance.length) {
                fallen = Math.max(far, distance[size - 1]);
                if (far >= distance[size - 1]) {
                    return fallen;
                }
                size--;
            }
            int i = size++;
            while (i > 0 && distance[i - 1] > far) {
                distance[i] = distance[i - 1];
                i--;
            }
            distance[i] = far;
            return fallen;
        }

        double beyond() {
            return size <= NEAR
                    ? Double.POSITIVE_INFINITY
                    : Arrays.stream(distance).sum();
        }

        void weigh(double[] most, int n, double price, int sign) {
            for (int i = 0; i < Math.min(size, NEAR); i++) {
                double worth = n * price + sign * distance[i];
                for (int w = most.length - 1; w >= n; w--) {
                    most[w] = Math.max(most[w], most[w - n] + worth);
                }
            }
        }
    }
}
