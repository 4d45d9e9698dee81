package nl.doorstroom.koppeling.solver.stroom;

import nl.doorstroom.koppeling.solver.Koppelinstelling;

/**
 * How a year is linked round by round.
 *
 * @param rondes in which the year is cut, 1 or more
 * @param drempel a household waits while its best place leaves it less than this part of what a person is usually worth;
 *     it may then fill a gap later. 0 places everybody who brings anything
 * @param balans keeps every place near its pad
 * @param motor seed, threads and time for the last round
 */
public record Stroominstelling(int rondes, double drempel, boolean balans, Koppelinstelling motor) {
    /** Measured: less costs points at the end of the year, half as much again lets a third of all households wait for it. */
    public static final double GEWONE_DREMPEL = 0.16;

    public Stroominstelling {
        if (rondes < 1 || !(drempel >= 0 && drempel <= 1)) {
            throw new IllegalArgumentException("Stroominstelling needs 1 or more rondes (" + rondes
                    + ") and a drempel from 0 to 1 (" + drempel + ").");
        }
    }

    /** The usual threshold, without balance. */
    public static Stroominstelling gewoon(int rondes) {
        return new Stroominstelling(rondes, GEWONE_DREMPEL, false, Koppelinstelling.gewoon());
    }

    public Stroominstelling metBalans() {
        return new Stroominstelling(rondes, drempel, true, motor);
    }

    public Stroominstelling metMotor(Koppelinstelling andere) {
        return new Stroominstelling(rondes, drempel, balans, andere);
    }

    public Stroominstelling metDrempel(double andere) {
        return new Stroominstelling(rondes, andere, balans, motor);
    }
}
