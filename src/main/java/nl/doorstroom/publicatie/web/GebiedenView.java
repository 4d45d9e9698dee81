package nl.doorstroom.publicatie.web;

import java.util.List;

/** Provincies and regions with their totals, in texts. */
public record GebiedenView(List<Keuze> versies, String opmerking, List<Groep> groepen, String bron) {
    /** One kind of area. */
    public record Groep(
            String titel, String anker, String uitleg, List<GebiedView.Deel> gebieden, GebiedView.Deel samen) {}
}
