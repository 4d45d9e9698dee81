package nl.doorstroom.publicatie.stand;

import java.util.List;

/** The kinds of housing with their rules. */
public record TelwijzeView(List<Soort> soorten) {
    /** @param regels the one that was recorded last first: it holds where they speak of the same day */
    public record Soort(String naam, String uitleg, List<Regel> regels) {}

    /** Whether a kind counts in a period, and who says so. */
    public record Regel(String telt, String periode, String bron, String bekendSinds) {}
}
