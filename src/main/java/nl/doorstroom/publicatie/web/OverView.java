package nl.doorstroom.publicatie.web;

import java.util.List;

/** The page about Doorstroom in texts. */
public record OverView(List<Uitleg> methoden) {
    /** A method with one sentence on how it works. */
    public record Uitleg(String naam, String zin) {}
}
