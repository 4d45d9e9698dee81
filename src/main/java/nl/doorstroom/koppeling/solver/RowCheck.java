package nl.doorstroom.koppeling.solver;

/** Says in a part of the search tree whether every rule can still be kept. */
final class RowCheck {
    private static final double ROUNDING = 1e-9;

    private final Model model;

    RowCheck(Model model) {
        this.model = model;
    }

    boolean canBeKept(Relaxation state) {
        for (int e = 0; e < model.rows.extra.length; e++) {
            if (!canBeKept(e, state)) {
                return false;
            }
        }
        return true;
    }

    private boolean canBeKept(int e, Relaxation state) {
        var row = model.rows.extra[e];
        double least = 0;
        double most = 0;
        for (int h = row.households().nextSetBit(0);
                h >= 0;
                h = row.households().nextSetBit(h + 1)) {
            if (state.isSettled(h)) {
                double use = state.placeOf(h) == Plan.WAITS ? 0 : coefficient(row, h, state.placeOf(h));
                least += use;
                most += use;
            } else {
                double lowest = 0;
                double highest = 0;
                for (int m = row.places().nextSetBit(0);
                        m >= 0;
                        m = row.places().nextSetBit(m + 1)) {
                    double use = state.open[h][m] ? coefficient(row, h, m) : 0;
                    lowest = Math.min(lowest, use);
                    highest = Math.max(highest, use);
                }
                least += lowest;
                most += highest;
            }
        }
        return least <= row.maximum() + ROUNDING && most >= row.minimum() - ROUNDING;
    }

    private double coefficient(Row row, int h, int m) {
        return row.counts(h, m) ? row.coefficient(model.persons[h], model.points[h][m]) : 0;
    }
}
