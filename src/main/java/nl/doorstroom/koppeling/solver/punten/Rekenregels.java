package nl.doorstroom.koppeling.solver.punten;

/** The arithmetic of criteria, in whole numbers of 1/10.000 point; a half is rounded up. */
final class Rekenregels {
    private static final int HEEL = 100;

    private Rekenregels() {}

    /** All points at 0, none from the reach on, and a straight line between. */
    static long afnemend(long meeste, int waarde, int bereik) {
        return waarde >= bereik ? 0 : deel(meeste * (bereik - waarde), bereik);
    }

    /** A part of the points, in percents. */
    static long naarMate(long meeste, int procent) {
        return deel(meeste * procent, HEEL);
    }

    /** The quotient rounded to a whole number, a half up. */
    static long deel(long teller, long noemer) {
        return Math.floorDiv(2 * teller + noemer, 2 * noemer);
    }
}
