package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;

/**
 * Lets households of one kind change places in rings, see {@link RingSwap}. Of one kind are as many persons who count in the
 * same rules: when they change places nothing changes but the points. Where no rule counts them, rings also move room that is
 * left over to where somebody waits for it.
 */
final class Rings {
    /** Part of the largest points that is rounding and no gain. */
    private static final double ROUNDING = 1e-10;
    /** Beds of a place that may be filled, or fall empty, in one go. */
    private static final int WAYS_OUT = 8;

    private final Model model;
    private final Plan plan;
    private final Lanes lanes;
    private final List<int[]> kinds;
    private final double hardly;
    private int round;

    Rings(Model model, Plan plan, Lanes lanes) {
        this.model = model;
        this.plan = plan;
        this.lanes = lanes;
        this.kinds = kinds(model);
        this.hardly = ROUNDING * largest(model);
    }

    /** Changes the plan until no ring brings points any more; what they brought together. */
    double swap() {
        var gained = new double[kinds.size()];
        var spare = spare();
        lanes.run(lane -> {
            for (int i = lane; i < gained.length; i += Lanes.COUNT) {
                gained[i] = new RingSwap(model, plan, kinds.get(i), spare.get(i), hardly).swap();
            }
        });
        plan.recount();
        round++;
        return Arrays.stream(gained).sum();
    }

    /** Room that is left, for one kind each time, or two of them would take the same beds. */
    private List<Map<Integer, Integer>> spare() {
        var free = IntStream.range(0, kinds.size()).filter(this::isFree).toArray();
        var spare = new ArrayList<Map<Integer, Integer>>();
        kinds.forEach(_ -> spare.add(new TreeMap<>()));
        IntStream.of(free).forEach(i -> spare.get(i).put(Plan.WAITS, WAYS_OUT));
        for (int m = 0; m < model.places; m++) {
            int left = plan.left[m];
            var fitting = IntStream.of(free).filter(i -> persons(i) <= left).toArray();
            if (fitting.length > 0) {
                int kind = fitting[(round + m) % fitting.length];
                spare.get(kind).put(m, Math.min(WAYS_OUT, left / persons(kind)));
            }
        }
        return spare;
    }

    private int persons(int kind) {
        return model.persons[kinds.get(kind)[0]];
    }

    /** Whether no rule looks at this kind: then a bed may fall empty here and be filled there. */
    private boolean isFree(int kind) {
        return Arrays.stream(model.rows.touching[model.rows.group[kinds.get(kind)[0]]])
                .allMatch(rules -> rules.length == 0);
    }

    /** The largest first, so that the lanes are done at about the same time. */
    private static List<int[]> kinds(Model model) {
        var found = new TreeMap<Long, List<Integer>>();
        for (int h = 0; h < model.households; h++) {
            int group = model.rows.group[h];
            if (!countsPoints(model.rows, group)) {
                long kind = (long) group << Integer.SIZE | model.persons[h];
                found.computeIfAbsent(kind, _ -> new ArrayList<>()).add(h);
            }
        }
        return found.values().stream()
                .filter(households -> households.size() > 1)
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .map(households ->
                        households.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Whether a rule adds up points of this group: then it matters who goes where. */
    private static boolean countsPoints(Rows rows, int group) {
        return Arrays.stream(rows.touching[group])
                .flatMapToInt(Arrays::stream)
                .anyMatch(row -> rows.extra[row].measure() == Maat.PUNTEN);
    }

    private static double largest(Model model) {
        double most = 0;
        for (var row : model.points) {
            for (double points : row) {
                most = points == Puntentabel.VERBODEN ? most : Math.max(most, Math.abs(points));
            }
        }
        return most;
    }
}
