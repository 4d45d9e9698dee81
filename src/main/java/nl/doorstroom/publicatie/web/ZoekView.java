package nl.doorstroom.publicatie.web;

import java.util.List;

/** Areas found by what somebody typed. */
public record ZoekView(List<Resultaat> resultaten) {
    /**
     * @param tekst name with its whereabouts, unique among the results
     * @param soort the provincie of a gemeente, else the kind of area
     */
    public record Resultaat(String tekst, String naam, String soort, String adres) {}
}
