package nl.doorstroom.koppeling.solver.stroom;

import java.util.List;
import nl.doorstroom.koppeling.solver.Plaats;

/**
 * Where every place should be with its intake after a part of the year, and how far it may be from there: a tenth of the
 * pad, or the largest household where that is more, for households come whole.
 */
public final class Paden {
    private static final double DEEL = 0.10;

    private final List<Plaats> plaatsen;
    private final double verstreken;
    private final double grootste;
    private final double sterkte;

    private Paden(List<Plaats> plaatsen, double verstreken, double grootste, double sterkte) {
        this.plaatsen = plaatsen;
        this.verstreken = verstreken;
        this.grootste = grootste;
        this.sterkte = sterkte;
    }

    /**
     * @param verstreken part of the year, 0 to 1
     * @param grootste persons of the largest household
     * @param sterkte points per person that a place asks more at the upper edge, and less at the lower
     */
    static Paden van(List<Plaats> plaatsen, double verstreken, int grootste, double sterkte) {
        return new Paden(plaatsen, verstreken, grootste, sterkte);
    }

    /** Every place may take as much as it likes, whenever it likes. */
    static Paden zonder(List<Plaats> plaatsen) {
        return new Paden(plaatsen, 0, Double.POSITIVE_INFINITY, 0);
    }

    /** Persons that should be linked to the place by now. */
    public double pad(int plaats) {
        return verstreken * plaatsen.get(plaats).capaciteit();
    }

    /** Persons that the intake may be above or below the pad. */
    public double speling(int plaats) {
        return Math.max(DEEL * pad(plaats), grootste);
    }

    /** Persons above the pad, below 0 when the place is behind. */
    public double afwijking(int plaats, int vrij) {
        return plaatsen.get(plaats).capaciteit() - vrij - pad(plaats);
    }

    /** Near enough to the pad. */
    public boolean opPad(int plaats, int vrij) {
        return Math.abs(afwijking(plaats, vrij)) <= speling(plaats);
    }

    /** Takes the persons without coming above the upper edge. */
    boolean past(int plaats, int vrij, int personen) {
        return afwijking(plaats, vrij - personen) <= speling(plaats);
    }

    boolean looptAchter(int plaats, int vrij) {
        return afwijking(plaats, vrij) < -speling(plaats);
    }

    /** What is added to the price: hardly anything near the pad, and ever more towards the edges. */
    double opslag(int plaats, int vrij) {
        double deel = afwijking(plaats, vrij) / speling(plaats);
        return sterkte * deel * deel * deel;
    }
}
