package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * The most that any choice for one place is worth. Of households with as many persons the best are chosen first, so it is
 * enough to know for every number of persons what the best so many are worth together.
 */
final class KnapsackProof {
    /** A place that needs more steps than this is so large that a last household in part makes no difference. */
    private static final long MOST_STEPS = 100_000_000;

    private final int capacity;
    /** By number of persons: what those who fit and add something are worth. */
    private final double[][] worths = new double[Huishouden.MEESTE_PERSONEN + 1][];

    private final int[] counts = new int[worths.length];
    private long offered;

    KnapsackProof(int capacity) {
        this.capacity = capacity;
    }

    /** One household that may go to the place, with what it is worth to it; less than 0 is never chosen. */
    void offer(int persons, double worth) {
        if (!(worth > 0) || persons > capacity) {
            return;
        }
        var known = worths[persons] == null ? new double[16] : worths[persons];
        worths[persons] = counts[persons] < known.length ? known : Arrays.copyOf(known, 2 * known.length);
        worths[persons][counts[persons]++] = worth;
        offered += persons;
    }

    /** No choice that fits is worth more. */
    double bound() {
        int room = (int) Math.min(capacity, offered);
        long steps = 0;
        for (int n = 0; n < counts.length; n++) {
            if (counts[n] > 0) {
                Arrays.sort(worths[n], 0, counts[n]);
                steps += (long) room * Math.min(counts[n], room / n);
            }
        }
        return steps > MOST_STEPS ? inPart(room) : whole(room);
    }

    private double whole(int room) {
        var most = new double[room + 1];
        for (int n = 0; n < counts.length; n++) {
            most = counts[n] == 0 ? most : with(most, n);
        }
        return most[room];
    }

    /** What every room is worth when households of this number of persons may be chosen too. */
    private double[] with(double[] without, int persons) {
        var most = without.clone();
        double together = 0;
        for (int k = 1; k <= counts[persons] && k * persons < most.length; k++) {
            together += worths[persons][counts[persons] - k];
            for (int room = k * persons; room < most.length; room++) {
                most[room] = Math.max(most[room], without[room - k * persons] + together);
            }
        }
        return most;
    }

    /** The most when the last household may be chosen in part: the best per person until the room is full. */
    private double inPart(int room) {
        var left = counts.clone();
        double sum = 0;
        int free = room;
        while (free > 0) {
            int best = bestPerPerson(left);
            int taken = Math.min(free, best);
            sum += worths[best][--left[best]] / best * taken;
            free -= taken;
        }
        return sum;
    }

    private int bestPerPerson(int[] left) {
        int best = 0;
        double most = 0;
        for (int n = 1; n < left.length; n++) {
            double each = left[n] == 0 ? 0 : worths[n][left[n] - 1] / n;
            if (each > most) {
                best = n;
                most = each;
            }
        }
        return best;
    }
}
