package nl.doorstroom.journeys;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.opvang.Opgavenproef;

/** The pages of agreements about reception, with one that waits; and the forms for decisions and standings. */
final class OpgavenPages {
    static final String SECRETARIS = "Secretaris PRT Provincie Flevoland";
    static final String LELYSTAD = "Huisvestingsmedewerker Gemeente Lelystad";

    private OpgavenPages() {}

    static List<Visit> work() {
        var afspraak = "/opvangafspraken/"
                + Opgavenproef.begin(Opgavenproef.secretaris(21, "PV24"), "GM0995", "2027-01-01", 120);
        Opgavenproef.spreidingssleutel();
        return Stream.of(
                        new Visit(SECRETARIS, "/opvangafspraken"),
                        new Visit(SECRETARIS, "/opvangafspraken/nieuw"),
                        new Visit(SECRETARIS, "/opvangafspraken/overdrachten"),
                        new Visit(SECRETARIS, afspraak),
                        new Visit(LELYSTAD, afspraak),
                        new Visit(LELYSTAD, "/opvangafspraken/nieuw"),
                        new Visit("Planner COA", "/capaciteit/besluit"),
                        new Visit("Planner COA", "/capaciteit/spreidingswet"),
                        new Visit("Planner COA", "/opvang/spreidingswet?plaatsen=50000&waarom=PV24"),
                        new Visit("Planner COA", "/opvang/spreidingswet?plaatsen=50000&per=gemeente"),
                        new Visit("Planner COA", "/capaciteit/voorsprong"),
                        new Visit("Tafelsecretaris Regietafel Twente", "/opvangafspraken"))
                .toList();
    }
}
