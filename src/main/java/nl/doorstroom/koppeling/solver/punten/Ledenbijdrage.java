package nl.doorstroom.koppeling.solver.punten;

/**
 * What one member brings to a criterion that counts per member.
 *
 * @param lid place of the member in the household, from 1
 * @param feit the figure behind the points, in plain Dutch
 */
public record Ledenbijdrage(int lid, Punten punten, String feit) {
    @Override
    public String toString() {
        return "lid " + lid + " " + feit + " (" + punten + ")";
    }
}
