package nl.doorstroom.opvang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.Page;

/**
 * The areas that somebody may look at, and those of them that are shown.
 *
 * @param gekozen the kind that is shown; empty for all of them
 */
record Gebiedenlijst(List<Gebied> alle, String gekozen) {
    private static final int WEINIG = 40;

    /** With a few areas all of them are shown unless asked otherwise, with many only the provincies. */
    static Gebiedenlijst van(List<Gebied> alle, String gekozen) {
        boolean bekend = alle.stream().anyMatch(een -> soort(een).equals(gekozen));
        if (bekend) {
            return new Gebiedenlijst(alle, gekozen);
        }
        return new Gebiedenlijst(alle, alle.size() <= WEINIG ? "" : Gebiedsoort.PROVINCIE.naam());
    }

    /** Areas to choose from in a list of what lies in them, the first of which is all that somebody may see. */
    static List<Choice> keuzes(List<Gebied> gebieden) {
        var keuzes = new ArrayList<Choice>(List.of(new Choice("", "Alles in je gebied")));
        gebieden.stream()
                .filter(een -> een.code().soort() != Gebiedsoort.LAND)
                .map(een -> new Choice(een.code().waarde(), een.naam() + toevoeging(een)))
                .forEach(keuzes::add);
        return keuzes;
    }

    private static String toevoeging(Gebied gebied) {
        return gebied.code().soort() == Gebiedsoort.GEMEENTE ? "" : " (" + soort(gebied) + ")";
    }

    private static String soort(Gebied gebied) {
        return gebied.code().soort().naam();
    }

    List<Gebied> getoond() {
        return alle.stream()
                .filter(een -> gekozen.isEmpty()
                        || soort(een).equals(gekozen)
                        || een.code().soort() == Gebiedsoort.LAND)
                .toList();
    }

    List<Choice> keuzes() {
        var keuzes = new ArrayList<Choice>();
        if (alle.size() <= WEINIG) {
            keuzes.add(new Choice("", "Alle gebieden"));
        }
        alle.stream()
                .map(Gebiedenlijst::soort)
                .distinct()
                .filter(soort -> !soort.equals(Gebiedsoort.LAND.naam()))
                .forEach(soort -> keuzes.add(new Choice(soort, meervoud(soort))));
        return keuzes;
    }

    private static String meervoud(String soort) {
        return switch (soort) {
            case "gemeente" -> "Gemeenten";
            case "provincie" -> "Provincies";
            case "regio" -> "Regio's";
            default -> "Veiligheidsregio's";
        };
    }

    /** The area that holds all others, for one who works for one area; empty when there is none or it isn't one. */
    Optional<Page.Link> eigen(String keuze) {
        return alle.stream()
                .findFirst()
                .map(een -> new Page.Link("Bekijk " + een.naam(), OpvangbeeldPages.PAD + "/" + een.code() + keuze));
    }
}
