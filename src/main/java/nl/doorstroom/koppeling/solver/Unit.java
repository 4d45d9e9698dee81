package nl.doorstroom.koppeling.solver;

/** The largest power of ten, 1 or less, of which all points are multiples. */
final class Unit {
    private static final int MOST_DECIMALS = 6;

    private Unit() {}

    /** 0 when points have more than six decimals. */
    static double of(double[][] points) {
        int decimals = 0;
        for (var row : points) {
            for (double value : row) {
                while (!isWhole(value, decimals)) {
                    if (decimals == MOST_DECIMALS) {
                        return 0;
                    }
                    decimals++;
                }
            }
        }
        return Math.pow(10, -decimals);
    }

    private static boolean isWhole(double value, int decimals) {
        if (value == Puntentabel.VERBODEN) {
            return true;
        }
        double scaled = value * POWERS[decimals];
        return Math.abs(scaled - Math.rint(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled) * 1e-6);
    }

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
}
