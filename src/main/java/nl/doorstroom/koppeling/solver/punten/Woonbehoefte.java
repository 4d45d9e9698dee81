package nl.doorstroom.koppeling.solver.punten;

/**
 * The home a household needs.
 *
 * @param slaapkamers at least so many, 0 or more; 0 when a studio will do
 * @param toegankelijk whether it must be fit for a wheelchair
 */
public record Woonbehoefte(int slaapkamers, boolean toegankelijk) {
    public Woonbehoefte {
        if (slaapkamers < 0) {
            throw new IllegalArgumentException("Woonbehoefte needs 0 or more slaapkamers, not " + slaapkamers + ".");
        }
    }
}
