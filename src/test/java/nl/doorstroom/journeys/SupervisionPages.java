package nl.doorstroom.journeys;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.platform.SystemTask;

/** The pages of supervision, with a round that is open and a dossier with something of every kind. */
final class SupervisionPages {
    private static final String LELYSTAD = "Huisvestingsmedewerker Gemeente Lelystad";
    private static final String LINKED = "/koppelcijfers/GM0995";
    private static final String FLEVOLAND = "/toezicht/PV24";

    private SupervisionPages() {}

    static List<Visit> all() {
        var verzoek = "/toezicht/informatie/" + SystemTask.run("proef", SupervisionSample::request);
        var supervisor = Stream.of(round(), letters(), requests(), dossier(), linked(), Stream.of(verzoek))
                .flatMap(paths -> paths)
                .map(path -> new Visit(WorkPages.TOEZICHTHOUDER, path));
        var gemeente = Stream.of("/toezicht", "/toezicht/mijn", verzoek, LINKED).map(path -> new Visit(LELYSTAD, path));
        return Stream.concat(supervisor, gemeente).toList();
    }

    private static String address() {
        return FLEVOLAND + "/" + SupervisionSample.RONDE.peildatum();
    }

    private static Stream<String> round() {
        return Stream.of(
                "/toezicht",
                FLEVOLAND + "/beleidsregel",
                FLEVOLAND + "/beleidsregel/nieuw",
                address(),
                address() + "/GM0995",
                address() + "/vaststellen");
    }

    private static Stream<String> letters() {
        return Stream.of(
                FLEVOLAND + "/stukken?ronde=2023-07-01",
                FLEVOLAND + "/stukken/" + SystemTask.run("proef", SupervisionSample::letter),
                FLEVOLAND + "/openbaar",
                FLEVOLAND + "/sjablonen",
                FLEVOLAND + "/sjablonen/mededeling");
    }

    private static Stream<String> requests() {
        return Stream.of(
                address() + "/informatie?gemeente=GM0995", FLEVOLAND + "/informatie", FLEVOLAND + "/informatie/nieuw");
    }

    private static Stream<String> linked() {
        SystemTask.run("proef", SupervisionSample::linked);
        return Stream.of("/koppelcijfers", LINKED, "/koppelcijfers/inlezen");
    }

    private static Stream<String> dossier() {
        var een = FLEVOLAND + "/dossier/GM0995";
        return Stream.of(
                FLEVOLAND + "/dossiers",
                FLEVOLAND + "/termijnen",
                FLEVOLAND + "/overzicht",
                een,
                een + "/besluit/kondig-aan",
                een + "/afspraak",
                een + "/afspraak/" + SystemTask.run("proef", SupervisionSample::milestone),
                een + "/gesprek",
                een + "/gesprek/" + SystemTask.run("proef", SupervisionSample::talk),
                een + "/uitvoering",
                een + "/uitvoering/" + SupervisionSample.placement());
    }
}
