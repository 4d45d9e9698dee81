package nl.doorstroom.toegang.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Werkpost;

/** @param taak what the role does, as the rest of a sentence */
public record WerkvoorraadView(List<Groep> groepen, int aantal, String taak) {
    /** Work of one kind. */
    public record Groep(String soort, List<Regel> regels) {}

    /** @param uiterlijk last day in words, or empty */
    public record Regel(String titel, String uitleg, String adres, String uiterlijk) {}

    static WerkvoorraadView van(List<Werkpost> posten, String taak) {
        var groepen = posten.stream()
                .map(Werkpost::soort)
                .distinct()
                .map(soort -> groep(soort, posten))
                .toList();
        return new WerkvoorraadView(groepen, posten.size(), taak);
    }

    private static Groep groep(String soort, List<Werkpost> posten) {
        return new Groep(
                soort,
                posten.stream()
                        .filter(post -> post.soort().equals(soort))
                        .map(WerkvoorraadView::regel)
                        .collect(Collectors.toList()));
    }

    private static Regel regel(Werkpost post) {
        var uiterlijk = post.uiterlijk();
        return new Regel(
                post.titel(), post.uitleg(), post.adres(), uiterlijk == null ? "" : DutchFormat.date(uiterlijk));
    }
}
