package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;

/** A question with its fixed households set apart: what is left is the model that is searched. */
final class Opgave {
    private final Koppelvraag vraag;
    private final int[] fixed;
    /** Which household of the question every household of the model is. */
    private final int[] free;

    private final Model model;

    Opgave(Koppelvraag vraag) {
        this.vraag = vraag;
        this.fixed = fixed(vraag);
        this.free = IntStream.range(0, fixed.length)
                .filter(h -> fixed[h] == Koppelvoorstel.WACHT)
                .toArray();
        this.model = build();
    }

    Model model() {
        return model;
    }

    private static int[] fixed(Koppelvraag vraag) {
        var fixed = new int[vraag.huishoudens().size()];
        Arrays.fill(fixed, Koppelvoorstel.WACHT);
        for (var regel : vraag.regels()) {
            if (regel instanceof Vastgezet vast) {
                fixed[vast.huishouden()] = vast.plaats();
            }
        }
        return fixed;
    }

    private Model build() {
        var persons = Arrays.stream(free).map(this::persons).toArray();
        var capacity = vraag.plaatsen().stream().mapToInt(Plaats::capaciteit).toArray();
        for (int h = 0; h < fixed.length; h++) {
            if (fixed[h] != Koppelvoorstel.WACHT) {
                capacity[fixed[h]] -= persons(h);
            }
        }
        var points = new double[free.length][];
        for (int i = 0; i < free.length; i++) {
            points[i] = vraag.punten().ruw(free[i]);
        }
        return new Model(persons, capacity, points, rows());
    }

    private int persons(int h) {
        return vraag.huishoudens().get(h).personen();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < vraag.regels().size(); r++) {
            if (vraag.regels().get(r) instanceof Rij rij) {
                rows.add(row(r, rij));
            }
        }
        return rows;
    }

    private Row row(int rule, Rij rij) {
        var counted = rij.huishoudens();
        var places = rij.plaatsen();
        var members = new BitSet();
        double used = 0;
        for (int i = 0; i < free.length; i++) {
            members.set(i, counted.get(free[i]));
        }
        var whole = new Row(rule, counted, places, rij.maat(), rij.minimum(), rij.maximum());
        for (int h = counted.nextSetBit(0); h >= 0; h = counted.nextSetBit(h + 1)) {
            if (fixed[h] != Koppelvoorstel.WACHT && places.get(fixed[h])) {
                used += whole.coefficient(persons(h), vraag.punten().punten(h, fixed[h]));
            }
        }
        double minimum = rij.minimum() == 0 ? Double.NEGATIVE_INFINITY : rij.minimum() - used;
        return new Row(rule, members, places, rij.maat(), minimum, rij.maximum() - used);
    }

    /** A draft of the question as one of the model. */
    int[] draft(int[] ontwerp) {
        if (ontwerp.length != fixed.length) {
            throw new IllegalArgumentException(
                    "The draft names " + ontwerp.length + " huishoudens instead of " + fixed.length + ".");
        }
        var draft = Arrays.stream(free).map(h -> ontwerp[h]).toArray();
        for (int i = 0; i < draft.length; i++) {
            if (draft[i] != Koppelvoorstel.WACHT && !model.allows(i, draft[i])) {
                throw new IllegalArgumentException("The draft sends huishouden "
                        + vraag.huishoudens().get(free[i]).nummer() + " where it may not go.");
            }
        }
        var plan = Plan.of(model, draft);
        if (plan.violation() > 0 || Arrays.stream(plan.left).anyMatch(left -> left < 0)) {
            throw new IllegalArgumentException("The draft breaks a capacity or a rule.");
        }
        return draft;
    }

    /** The rules that a plan of the model still breaks. */
    List<Koppelregel> broken(Plan plan) {
        var rows = model.rows.extra;
        return IntStream.range(0, rows.length)
                .filter(e -> plan.use[e] > rows[e].maximum() + 1e-9 || plan.use[e] < rows[e].minimum() - 1e-9)
                .mapToObj(e -> vraag.regels().get(rows[e].rule()))
                .toList();
    }

    Koppelvoorstel voorstel(Search.Found found) {
        var placeOf = fixed.clone();
        double base = 0;
        for (int h = 0; h < fixed.length; h++) {
            base += fixed[h] == Koppelvoorstel.WACHT ? 0 : vraag.punten().punten(h, fixed[h]);
        }
        for (int i = 0; i < free.length; i++) {
            placeOf[free[i]] = found.plan().placeOf[i];
        }
        return new Koppelvoorstel(vraag, placeOf, base + found.bound(), found.prices(), found.end());
    }
}
