package nl.doorstroom.publicatie.opvang;

import java.util.List;

/**
 * Reception in one area, for a page about something else.
 *
 * @param aangeleverd what was told last of each kind; none for an area that nobody tells of, such as a gemeente
 * @param plekken what Doorstroom itself knows, in a sentence
 * @param soorten places by kind; none when there are none or nobody knows
 */
public record Opvangkort(String naam, List<Regel> aangeleverd, String plekken, List<Plek> soorten) {
    /** @param uitleg of which day the figures are, and who told them */
    public record Regel(String soort, String opgave, String plekken, String nodig, String uitleg) {}

    /** Places of one kind. */
    public record Plek(String soort, String aantal) {}
}
