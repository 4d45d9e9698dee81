package nl.doorstroom.koppeling.solver.woning;

/**
 * A household that gets no home.
 *
 * @param passend homes that it could have had
 * @param bekeken all homes in the question
 */
public record ZonderWoning(Woningzoeker zoeker, int passend, int bekeken) {
    /** Why it gets none, in plain Dutch. */
    public String zin() {
        if (passend == 0) {
            return "Er past geen woning bij huishouden " + zoeker.nummer() + " (" + bekeken + " bekeken).";
        }
        return (passend == 1 ? "Er past 1 woning" : "Er passen " + passend + " woningen") + " bij huishouden "
                + zoeker.nummer() + " (" + bekeken + " bekeken); "
                + (passend == 1 ? "die levert" : "die leveren") + " bij anderen of leeg samen meer punten op.";
    }
}
