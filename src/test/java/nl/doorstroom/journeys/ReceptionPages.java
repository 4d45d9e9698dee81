package nl.doorstroom.journeys;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;

/** The pages of where areas stand in reception, of locaties and of the pijplijn, with what the demonstration made up. */
final class ReceptionPages {
    static final String PLANNER = "Planner COA";

    private ReceptionPages() {}

    static List<Visit> all() {
        var secretary = Stream.of(
                        "/opvangbeeld",
                        "/opvangbeeld/PV24",
                        "/opvangbeeld/GM0995?voor=oekraine",
                        "/opvangbeeld/PV24?noodopvang=ja&alsof=LELYSTAD-1&tot=2029-01-01",
                        "/locaties",
                        "/locaties/LELYSTAD-2",
                        "/pijplijn",
                        "/pijplijn?beeld=bord",
                        "/pijplijn?beeld=planning&stand=alle",
                        "/pijplijn/ZEEWOLDE-2")
                .map(path -> new Visit(OpgavenPages.SECRETARIS, path));
        var planner = Stream.of(
                        "/opvangbeeld",
                        "/locaties/LELYSTAD-1",
                        "/locaties/LELYSTAD-1/wijzigen",
                        "/locaties/nieuw",
                        "/locaties/inlezen",
                        "/pijplijn/ALMERE-5",
                        "/pijplijn/ALMERE-5/wijzigen",
                        "/pijplijn/nieuw")
                .map(path -> new Visit(PLANNER, path));
        return Stream.concat(secretary, planner).toList();
    }
}
