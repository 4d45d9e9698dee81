package nl.doorstroom.koppeling.solver;

import java.util.OptionalDouble;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;

/** Tries every plan of a tiny question. */
final class Uitputtend {
    private final Koppelvraag vraag;
    private final int[] plan;
    private final int[] left;
    private double best = Double.NEGATIVE_INFINITY;

    private Uitputtend(Koppelvraag vraag) {
        this.vraag = vraag;
        this.plan = new int[vraag.huishoudens().size()];
        this.left = vraag.plaatsen().stream().mapToInt(Plaats::capaciteit).toArray();
    }

    /** The most points; empty when no plan keeps the rules. */
    static OptionalDouble beste(Koppelvraag vraag) {
        var search = new Uitputtend(vraag);
        search.place(0, 0);
        return search.best == Double.NEGATIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(search.best);
    }

    private void place(int h, double points) {
        if (h == plan.length) {
            if (points > best && vraag.regels().stream().allMatch(this::keeps)) {
                best = points;
            }
            return;
        }
        plan[h] = Koppelvoorstel.WACHT;
        place(h + 1, points);
        int persons = vraag.huishoudens().get(h).personen();
        for (int m = 0; m < left.length; m++) {
            if (left[m] >= persons && !vraag.punten().isVerboden(h, m)) {
                plan[h] = m;
                left[m] -= persons;
                place(h + 1, points + vraag.punten().punten(h, m));
                left[m] += persons;
            }
        }
    }

    private boolean keeps(Koppelregel regel) {
        return switch (regel) {
            case Vastgezet vast -> plan[vast.huishouden()] == vast.plaats();
            case Rij rij -> {
                double som = 0;
                for (int h = 0; h < plan.length; h++) {
                    if (plan[h] != Koppelvoorstel.WACHT
                            && rij.huishoudens().get(h)
                            && rij.plaatsen().get(plan[h])) {
                        som += switch (rij.maat()) {
                            case PERSONEN -> vraag.huishoudens().get(h).personen();
                            case HUISHOUDENS -> 1;
                            case PUNTEN -> vraag.punten().punten(h, plan[h]);
                        };
                    }
                }
                yield (rij.minimum() == 0 || som >= rij.minimum() - 1e-9) && som <= rij.maximum() + 1e-9;
            }
        };
    }
}
