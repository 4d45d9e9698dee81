package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Divides the beds that households of one kind have among them as well as can be: everybody in a ring goes where the next
 * one leaves, and waiting counts as a place; a ring may also begin at a bed that is free and leave another one free. Where no
 * ring brings points any more, no other division of these beds does.
 *
 * <p>Places are the nodes of a graph and a move is an edge that costs the points it loses: rings that bring points are cycles
 * of negative length (Klein's cycle cancelling, with the shortest paths of Bellman and Ford).
 */
final class RingSwap {
    private static final int NOWHERE = -1;
    /** Who takes part where a bed stays empty: is worth nothing anywhere. */
    private static final int NOBODY = -1;

    private final Model model;
    private final Plan plan;
    private final double hardly;
    /** Where there are some of this kind, and who they are. */
    private final int[] place;

    private final int[][] members;
    /** What is lost at the least when one member moves from a place to another, and which member that is. */
    private final double[][] loss;

    private final int[][] mover;
    /** The shortest way to each place from anywhere, and the place before it on that way. */
    private final double[] way;

    private final int[] before;

    /**
     * @param spare how many more households of this kind fit, for every place; nowhere means that no bed may fall empty either
     * @param hardly a gain that may be rounding
     */
    RingSwap(Model model, Plan plan, int[] households, Map<Integer, Integer> spare, double hardly) {
        this.model = model;
        this.plan = plan;
        this.hardly = hardly;
        var at = IntStream.of(households)
                .boxed()
                .collect(Collectors.groupingBy(h -> plan.placeOf[h], TreeMap::new, Collectors.toList()));
        spare.forEach(
                (m, beds) -> at.computeIfAbsent(m, _ -> new ArrayList<>()).addAll(Collections.nCopies(beds, NOBODY)));
        this.place = at.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.members = at.values().stream().map(RingSwap::array).toArray(int[][]::new);
        this.loss = new double[place.length][place.length];
        this.mover = new int[place.length][place.length];
        this.way = new double[place.length];
        this.before = new int[place.length];
        IntStream.range(0, place.length).forEach(this::measure);
    }

    /** Turns rings until none brings points; what they brought together. */
    double swap() {
        double gained = 0;
        double more = turn();
        while (more > 0) {
            gained += more;
            more = turn();
        }
        return gained;
    }

    private static int[] array(List<Integer> households) {
        return households.stream().mapToInt(Integer::intValue).toArray();
    }

    private void measure(int from) {
        Arrays.fill(loss[from], Double.POSITIVE_INFINITY);
        for (int i = 0; i < members[from].length; i++) {
            measure(from, i);
        }
        loss[from][from] = Double.POSITIVE_INFINITY;
    }

    private void measure(int from, int member) {
        int h = members[from][member];
        double now = points(h, place[from]);
        for (int to = 0; to < place.length; to++) {
            double lost = now - points(h, place[to]);
            if (lost < loss[from][to]) {
                loss[from][to] = lost;
                mover[from][to] = member;
            }
        }
    }

    private double points(int h, int m) {
        return m == Plan.WAITS || h == NOBODY ? 0 : model.points[h][m];
    }

    /** Makes ways shorter until some bite their own tail, and turns those rings. */
    private double turn() {
        Arrays.fill(way, 0);
        Arrays.fill(before, NOWHERE);
        double gained = 0;
        for (int pass = 0; pass <= place.length && gained == 0 && extend(); pass++) {
            gained = turnFound();
        }
        return gained;
    }

    private boolean extend() {
        boolean shorter = false;
        for (int from = 0; from < place.length; from++) {
            shorter |= extend(from);
        }
        return shorter;
    }

    private boolean extend(int from) {
        boolean shorter = false;
        for (int to = 0; to < place.length; to++) {
            double length = way[from] + loss[from][to];
            if (length < way[to] - hardly) {
                way[to] = length;
                before[to] = from;
                shorter = true;
            }
        }
        return shorter;
    }

    /** Every place has one before it, so rings have no place in common. */
    private double turnFound() {
        double gained = 0;
        var seenFrom = new int[place.length];
        Arrays.fill(seenFrom, NOWHERE);
        for (int start = 0; start < place.length; start++) {
            int end = endOfWay(start, seenFrom);
            gained += end != NOWHERE && seenFrom[end] == start ? turn(ring(end)) : 0;
        }
        return gained;
    }

    /** Goes back until where somebody came before. */
    private int endOfWay(int start, int[] seenFrom) {
        int at = start;
        while (at != NOWHERE && seenFrom[at] == NOWHERE) {
            seenFrom[at] = start;
            at = before[at];
        }
        return at;
    }

    /** The places of a ring, each after the one that its newcomer leaves. */
    private int[] ring(int start) {
        var back = new int[place.length];
        int length = 0;
        int at = start;
        do {
            back[length++] = at;
            at = before[at];
        } while (at != start);
        int last = length - 1;
        return IntStream.rangeClosed(0, last).map(i -> back[last - i]).toArray();
    }

    private double turn(int[] ring) {
        double gained = 0;
        for (int i = 0; i < ring.length; i++) {
            gained -= loss[ring[i]][next(ring, i)];
        }
        if (gained <= hardly) {
            return 0;
        }
        move(ring);
        Arrays.stream(ring).forEach(this::measure);
        return gained;
    }

    private void move(int[] ring) {
        int last = ring.length - 1;
        int coming = members[ring[last]][mover[ring[last]][ring[0]]];
        for (int i = 0; i < ring.length; i++) {
            int seat = mover[ring[i]][next(ring, i)];
            int leaving = members[ring[i]][seat];
            members[ring[i]][seat] = coming;
            seat(coming, place[ring[i]]);
            coming = leaving;
        }
    }

    private void seat(int h, int m) {
        if (h != NOBODY) {
            plan.placeOf[h] = m;
        }
    }

    private static int next(int[] ring, int i) {
        return ring[(i + 1) % ring.length];
    }
}
