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
            least += state.isSettled(h) ? use(row, h, state.placeOf(h)) : lowest(row, h, state.open[h]);
            most += state.isSettled(h) ? use(row, h, state.placeOf(h)) : highest(row, h, state.open[h]);
        }
        return least <= row.maximum() + ROUNDING && most >= row.minimum() - ROUNDING;
    }

    /** The least that a household can still do to the row; 0 when it waits. */
    private double lowest(Row row, int h, boolean[] open) {
        double lowest = 0;
        for (int m = row.places().nextSetBit(0); m >= 0; m = row.places().nextSetBit(m + 1)) {
            lowest = open[m] ? Math.min(lowest, use(row, h, m)) : lowest;
        }
        return lowest;
    }

    private double highest(Row row, int h, boolean[] open) {
        double highest = 0;
        for (int m = row.places().nextSetBit(0); m >= 0; m = row.places().nextSetBit(m + 1)) {
            highest = open[m] ? Math.max(highest, use(row, h, m)) : highest;
        }
        return highest;
    }

    private double use(Row row, int h, int m) {
        boolean counts = m != Plan.WAITS && row.counts(h, m);
        return counts ? row.coefficient(model.persons[h], model.points[h][m]) : 0;
    }
}
