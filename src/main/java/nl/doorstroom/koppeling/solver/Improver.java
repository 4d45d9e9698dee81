package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Makes a plan and makes it better: time and again four groups of places that have nothing in common are planned anew beside
 * each other, and what is no worse stays. Rings of households that change places see to what no group is large enough for.
 */
final class Improver {
    private static final Dive.Pace FIRST = new Dive.Pace(12, 0.004, 0.05);

    private final Model model;
    private final Candidates candidates;
    private final Lanes lanes;
    private final Plan plan;
    private final Groups groups;
    private final Rings rings;
    private final SplittableRandom random;
    private final List<LocalSearch> searches = new ArrayList<>();

    /**
     * @param asked what every household asks at the start of each search
     * @param scale the scale of the points
     */
    Improver(Model model, Candidates candidates, Lanes lanes, Plan plan, double[] asked, double scale, long seed) {
        this.model = model;
        this.candidates = candidates;
        this.lanes = lanes;
        this.plan = plan;
        this.random = new SplittableRandom(seed);
        this.groups = new Groups(model, candidates, plan, random.nextLong());
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            searches.add(new LocalSearch(model, candidates, plan, asked, scale));
        }
        this.rings = new Rings(model, plan, lanes);
        takeStock();
    }

    /** A first plan: all places at once, and in a hurry not as good as it could be. */
    static Plan first(
            Model model, Candidates candidates, Lanes lanes, double[] asked, double scale, BooleanSupplier hurry) {
        var plan = new Plan(model);
        var dive = new Dive(model, candidates.price);
        System.arraycopy(asked, 0, dive.asked, 0, asked.length);
        var all = IntStream.range(0, model.households).toArray();
        dive.run(
                new Dive.Task(candidates.shortlists(), all, candidates.least(), new double[model.rows.extra.length]),
                new Dive.Pace(FIRST.rounds(), FIRST.step() * scale, FIRST.batch()),
                (size, part) -> lanes.run(lane -> part.run(lane, Lanes.from(lane, size), Lanes.to(lane, size))),
                hurry,
                plan::move);
        return plan;
    }

    /** A round of searches beside each other; what they gained together. */
    double improve() {
        long seed = random.nextLong();
        var drawn = groups.draw();
        lanes.run(lane -> searches.get(lane).search(drawn.get(lane), h -> owner(h, seed) == lane, seed + lane));
        double gained = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            gained += searches.get(lane).commit();
            drawn.get(lane).forEach(groups::measure);
        }
        return gained;
    }

    /** Rings of households that change places, wherever they are; what they gained together. */
    double swap() {
        double gained = rings.swap();
        takeStock();
        return gained;
    }

    /** Everybody who waits takes part in one of the searches, in another one each round. */
    private int owner(int household, long seed) {
        int promised = groups.promisedTo(household);
        return promised >= 0 ? promised : (int) (mixed(household + seed) % groups.count());
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    /** Gives who waits a place that has room left, whoever gains most first; shortlists do not name everybody. */
    void fillUp() {
        record Chance(int household, int place, double points) {}
        var chances = new ArrayList<Chance>();
        var roomy =
                IntStream.range(0, model.places).filter(m -> plan.left[m] > 0).toArray();
        for (int h = 0; h < model.households; h++) {
            for (int m : roomy) {
                if (plan.placeOf[h] == Plan.WAITS && model.points[h][m] >= 0 && model.persons[h] <= plan.left[m]) {
                    chances.add(new Chance(h, m, model.points[h][m]));
                }
            }
        }
        chances.sort((a, b) -> Double.compare(b.points, a.points));
        for (var chance : chances) {
            boolean free = plan.placeOf[chance.household] == Plan.WAITS;
            if (free && plan.left[chance.place] >= model.persons[chance.household]) {
                tryMove(chance.household, chance.place);
            }
        }
        takeStock();
    }

    private void tryMove(int h, int m) {
        double before = plan.violation();
        plan.move(h, m);
        if (plan.violation() > before + 1e-9) {
            plan.move(h, Plan.WAITS);
        }
    }

    private void takeStock() {
        candidates.admit(plan);
        for (int m = 0; m < model.places; m++) {
            groups.measure(m);
        }
    }
}
