package nl.doorstroom.publicatie.opvang;

import java.util.List;

/**
 * What reception is and where it stands, in texts.
 *
 * @param overzicht address of the Opgavenoverzicht that the figures come from
 * @param soorten a table for each kind of reception
 */
public record OpvangView(String overzicht, List<Soort> soorten) {
    /**
     * @param uitleg of which day the figures are, and who told them
     * @param regels the provincies, and the country last; none when nothing was told
     */
    public record Soort(String id, String naam, String uitleg, List<Regel> regels) {}

    /**
     * @param aandeel places as a share of the opgave in percents, no more than 100, for a bar
     * @param land whether it is the country
     */
    public record Regel(
            String naam, String adres, String opgave, String plekken, String nodig, int aandeel, boolean land) {}
}
