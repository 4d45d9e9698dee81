package nl.doorstroom.koppeling.solver;

import nl.doorstroom.koppeling.solver.Koppelvoorstel.Einde;
import nl.doorstroom.koppeling.solver.Voortgang.Fase;
import org.jspecify.annotations.Nullable;

/** The whole search for one model: prices, a first plan, improvement, proof. */
final class Search {
    /** Steps of the knapsack bound before there is a plan. */
    private static final int FIRST_STEPS = 100;
    /** Steps of every part of the proof, and how many parts there are at the most. */
    private static final int PROOF_STEPS = 300;

    private static final int PROOFS = 5;
    /** What whole households cost a place, as a part of the scale of the points: where the first steps aim. */
    private static final double LUMPINESS = 0.03;

    private static final int ROUNDS = 25;
    private static final int MOST_EPOCHS = 400;
    /** As many epochs in a row that bring less than this part of the bound end the search. */
    private static final int PATIENCE = 16;

    private static final int PATIENCE_WITH_FEW_PLACES = 3;
    private static final int FEW_PLACES = 40;
    /** Models with so few pairs are left to the exact search. */
    private static final int TINY = 200;

    private static final int WORTH_THREADS = 10_000;

    /** Steps of the loops of the exact search: about a second. */
    private static final long EXACT_WORK = 400_000_000L;

    /** Models with more pairs are not tried exactly. */
    private static final int EXACT_PAIRS = 200_000;

    /** In larger models only prices prove that rules cannot be kept. */
    private static final int RULE_PAIRS = 2_000;

    private static final long FEASIBILITY_WORK = EXACT_WORK / 4;

    /** A draft this near to the bound, as a part of it, is a better start than a new plan. */
    private static final double GOOD = 0.005;

    private static final double HARDLY = 1e-6;
    /** A plan this near to the bound, as a part of it, is as good as proven: the rest is rounding. */
    private static final double ROUNDING = 1e-12;

    private static final double UNIT_ROUNDING = 1e-6;

    private final Model model;
    private final Koppelinstelling setting;
    private final Clock clock;
    private final double unit;
    private double bound = Double.POSITIVE_INFINITY;
    private Plan plan;
    private double[] prices;
    private boolean impossible;
    private double lpBound;
    private Einde end = Einde.KLAAR;

    Search(Model model, Koppelinstelling setting, Clock clock) {
        this.model = model;
        this.setting = setting;
        this.clock = clock;
        this.unit = Unit.of(model.points);
        this.plan = new Plan(model);
        this.prices = new double[model.places];
    }

    /**
     * A plan with its proof; it may still break rules, see {@link Plan#violation}.
     *
     * @param impossible whether it is proven that no plan keeps the rules
     */
    record Found(Plan plan, double bound, double[] prices, Einde end, boolean impossible) {}

    /**
     * Whether it can be proven that no plan keeps the rules: by prices, or in a small model by going through all plans. When
     * the time is over it cannot.
     */
    static boolean isImpossible(Model model, Koppelinstelling setting, Clock clock) {
        try (var lanes = new Lanes(threads(model, setting))) {
            var search = new PriceSearch(model, 0, lanes, clock::isOver);
            var found = search.find();
            if (search.isImpossible() || model.rows.extra.length == 0 || pairs(model) > RULE_PAIRS) {
                return search.isImpossible();
            }
            var exact = new ExactSearch(
                    model, new Candidates(model, found.prices()), new Plan(model), 0, FEASIBILITY_WORK, clock);
            return exact.prove(Double.POSITIVE_INFINITY) && exact.plan().violation() > 0;
        }
    }

    Found find(int @Nullable [] draft) {
        try (var lanes = new Lanes(threads(model, setting))) {
            tell(Fase.PRIJZEN, 0);
            var search = new PriceSearch(model, lanes, clock::isOverForPrices);
            var found = search.find();
            lpBound = found.bound();
            lower(lpBound);
            if (search.isImpossible()) {
                impossible = true;
            } else {
                plan(new Candidates(model, found.prices()), search.scale(), lanes, draft);
            }
        }
        return new Found(plan.fitting(), bound, prices, end, impossible);
    }

    private static long pairs(Model model) {
        return (long) model.households * model.places;
    }

    /** For little work the threads would cost more than they bring. */
    private static int threads(Model model, Koppelinstelling setting) {
        return pairs(model) < WORTH_THREADS ? 1 : setting.draden();
    }

    private void plan(Candidates begin, double scale, Lanes lanes, int @Nullable [] draft) {
        prices = begin.price;
        var proof = new KnapsackBound(model, begin, lanes);
        if (!clock.isNearlyOver()) {
            tell(Fase.PLAN, 0.2);
            proof.sharpen(FIRST_STEPS, bound - LUMPINESS * scale * model.places, clock::isNearlyOver);
            proof.renew();
        }
        var candidates = proof.candidates();
        plan = first(candidates, proof.asked(), scale, lanes, draft);
        var improver = new Improver(model, candidates, lanes, plan, proof.asked(), scale, setting.zaad());
        improver.fillUp();
        improver.swap();
        improve(improver);
        improver.fillUp();
        prove(proof);
        if (!isProven() && !clock.isOver() && pairs(model) <= EXACT_PAIRS) {
            proveExactly(candidates);
        }
        tell(Fase.BEWIJS, 1);
    }

    private Plan first(Candidates candidates, double[] asked, double scale, Lanes lanes, int @Nullable [] draft) {
        if (draft == null) {
            return Improver.first(model, candidates, lanes, asked, scale, clock::isOver);
        }
        var begin = Plan.of(model, draft);
        boolean isGood = begin.violation() == 0 && bound - begin.points() < GOOD * Math.abs(bound);
        return isGood ? begin : better(begin, Improver.first(model, candidates, lanes, asked, scale, clock::isOver));
    }

    /** The draft stays unless a plan has more points: nobody is moved for nothing. */
    private static Plan better(Plan draft, Plan other) {
        boolean keepsMore = draft.violation() < other.violation();
        return keepsMore || draft.violation() == other.violation() && draft.points() >= other.points() ? draft : other;
    }

    private void improve(Improver improver) {
        int patience = model.places < FEW_PLACES ? PATIENCE_WITH_FEW_PLACES : PATIENCE;
        int idle = pairs(model) <= TINY ? patience : 0;
        for (int epoch = 0; epoch < MOST_EPOCHS && idle < patience && !isProven(); epoch++) {
            tell(Fase.VERBETEREN, 0.3 + 0.6 * epoch / MOST_EPOCHS);
            idle = isBetterAfterEpoch(improver) ? 0 : idle + 1;
            if (clock.isNearlyOver()) {
                end = stopped();
                return;
            }
        }
    }

    private boolean isBetterAfterEpoch(Improver improver) {
        double broken = plan.violation();
        double gained = 0;
        for (int round = 0; round < ROUNDS && !clock.isNearlyOver(); round++) {
            gained += improver.improve();
        }
        gained += improver.swap();
        return gained > HARDLY * Math.abs(bound) || plan.violation() < broken;
    }

    private Einde stopped() {
        return clock.isCancelled() ? Einde.AFGEBROKEN : Einde.TIJD_OM;
    }

    private void prove(KnapsackBound proof) {
        boolean hasTime = !clock.isOver();
        for (int part = 0; part < PROOFS && !isProven() && hasTime; part++) {
            tell(Fase.BEWIJS, 0.9 + 0.1 * part / PROOFS);
            proof.renew();
            proof.sharpen(PROOF_STEPS, plan.points(), clock::isAlmostOver);
            lower(proof.prove() + 10 * ROUNDING * Math.abs(lpBound));
            hasTime = !clock.isAlmostOver();
        }
        settle();
    }

    private void proveExactly(Candidates candidates) {
        var exact = new ExactSearch(model, candidates, plan, unit, EXACT_WORK, clock);
        boolean proven = exact.prove(lpBound);
        plan = exact.plan();
        impossible = proven && plan.violation() > 0;
        end = !proven && clock.isOver() ? stopped() : end;
        if (proven && !impossible) {
            bound = plan.points();
        }
        settle();
    }

    private void settle() {
        if (isProven()) {
            bound = plan.points();
            end = Einde.BEWEZEN;
        }
    }

    /** Points are multiples of a unit, so no plan lies between two multiples. */
    private void lower(double proven) {
        double units = proven / unit;
        double whole = unit == 0 ? proven : Math.floor(units + UNIT_ROUNDING + ROUNDING * Math.abs(units)) * unit;
        bound = Math.min(bound, whole);
    }

    private boolean isProven() {
        double slack = Math.max(unit / 2, 10 * ROUNDING * Math.abs(bound));
        return plan.violation() == 0 && bound - plan.points() < slack;
    }

    private void tell(Fase phase, double part) {
        setting.voortgang().accept(new Voortgang(phase, part, plan.points(), bound));
    }
}
