package nl.doorstroom.koppeling.solver;

/**
 * How far a search is.
 *
 * @param fase what it does now
 * @param deel of all work, 0 to 1
 * @param totaal points of the best plan so far; 0 as long as there is none
 * @param bovengrens no plan can have more points; infinite as long as nothing is proven
 */
public record Voortgang(Fase fase, double deel, double totaal, double bovengrens) {
    /** The parts of a search in their order. */
    public enum Fase {
        PRIJZEN,
        PLAN,
        VERBETEREN,
        BEWIJS
    }
}
