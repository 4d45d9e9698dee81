package nl.doorstroom.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toezicht.Informatieantwoorden;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stukken;
import nl.doorstroom.toezicht.Stukuitkomst;
import nl.doorstroom.toezicht.Stukvraag;
import nl.doorstroom.toezicht.Verzoekvraag;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import nl.doorstroom.toezicht.stuk.Stuksoort;

/** The pages of supervision, with a round that is open and a dossier with something of every kind. */
final class SupervisionPages {
    private static final Rondecode RONDE = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2023, 7, 1));
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");

    private static final String LELYSTAD = "Huisvestingsmedewerker Gemeente Lelystad";

    private SupervisionPages() {}

    static List<Visit> all() {
        SystemTask.run("proef", () -> TestApp.bean(Rondes.class).open(RONDE));
        var ronde = "/toezicht/PV24/" + RONDE.peildatum();
        var verzoek = "/toezicht/informatie/" + SystemTask.run("proef", SupervisionPages::asked);
        var supervisor = Stream.of(
                        "/toezicht",
                        "/toezicht/PV24/beleidsregel",
                        "/toezicht/PV24/beleidsregel/nieuw",
                        ronde,
                        ronde + "/GM0995",
                        ronde + "/vaststellen",
                        "/toezicht/PV24/stukken?ronde=2023-07-01",
                        "/toezicht/PV24/stukken/" + brief(),
                        "/toezicht/PV24/openbaar",
                        "/toezicht/PV24/sjablonen",
                        "/toezicht/PV24/sjablonen/mededeling",
                        ronde + "/informatie?gemeente=GM0995",
                        "/toezicht/PV24/informatie",
                        "/toezicht/PV24/informatie/nieuw",
                        verzoek,
                        "/toezicht/PV24/dossiers",
                        "/toezicht/PV24/termijnen",
                        "/toezicht/PV24/overzicht",
                        "/toezicht/PV24/dossier/GM0995",
                        "/toezicht/PV24/dossier/GM0995/besluit/kondig-aan",
                        "/toezicht/PV24/dossier/GM0995/afspraak",
                        "/toezicht/PV24/dossier/GM0995/gesprek",
                        "/toezicht/PV24/dossier/GM0995/uitvoering")
                .map(path -> new Visit(WorkPages.TOEZICHTHOUDER, path));
        var gemeente = Stream.of("/toezicht", "/toezicht/mijn", verzoek).map(path -> new Visit(LELYSTAD, path));
        return Stream.concat(supervisor, gemeente).toList();
    }

    /** A request to Lelystad in that round, to which more time was asked. */
    private static long asked() {
        var verzoeken = TestApp.bean(Informatieverzoeken.class);
        var gemeente = new Gebiedscode("GM0995");
        verzoeken.vraagOp(new Verzoekvraag(
                RONDE.provincie(),
                Optional.of(RONDE.peildatum()),
                List.of(gemeente),
                new Vraagstelling("Waarom is de taakstelling niet gehaald?", List.of("Welke woningen?")),
                Optional.of(verzoeken.laatsteDag(RONDE.provincie()))));
        var nummer = verzoeken.van(gemeente).stream()
                .filter(een -> een.peildatum().equals(Optional.of(RONDE.peildatum())))
                .findFirst()
                .orElseThrow()
                .nummer();
        var later = Feestdagen.wettelijk()
                .werkdagVanaf(verzoeken.laatsteDag(RONDE.provincie()).plusWeeks(1));
        TestApp.bean(Informatieantwoorden.class).vraagUitstel(nummer, Optional.of(later), "De wethouder is er niet.");
        return nummer;
    }

    private static long brief() {
        var vraag = new Stukvraag(
                RONDE, Stuksoort.INFORMATIEVERZOEK, Optional.of(new Gebiedscode("GM0995")), Optional.empty());
        var opgesteld =
                SystemTask.run("proef", () -> TestApp.bean(Stukken.class).stelOp(vraag));
        return ((Stukuitkomst.Gedaan) opgesteld).nummer();
    }

    private static Stream<String> dossier() {
        return Stream.of(
                "",
                "/besluit/kondig-aan",
                "/afspraak",
                "/afspraak/" + afspraak(),
                "/gesprek",
                "/gesprek/" + gesprek(),
                "/uitvoering",
                "/uitvoering/" + uitvoering());
    }

    private static long afspraak() {
        var plan = SystemTask.run("proef", () -> TestApp.bean(Plannen.class).van(LELYSTAD));
        return plan.geldend().getFirst().nummer();
    }

    private static long gesprek() {
        var vraag = new Gespreksvraag(
                LocalDate.of(2021, 4, 8), Gesprek.Soort.AMBTELIJK, "Proef.", "", OptionalLong.empty());
        var gesprekken = TestApp.bean(Gesprekken.class);
        return SystemTask.run("proef", () -> {
            gesprekken.noteer(LELYSTAD, vraag);
            return gesprekken.van(LELYSTAD).getFirst().nummer();
        });
    }

    /** By hand, for up the whole ladder is a long way. */
    private static long uitvoering() {
        return TestApp.bean(Transactions.class)
                .asSystem(
                        "proef",
                        () -> TestApp.bean(JdbcClient.class)
                                .sql("""
                        insert into toezicht.uitvoering (gemeente, datum, mensen, euros, omschrijving, grondslag, auteur,
                                                         geregistreerd_op)
                        values ('GM0995', date '2021-05-01', 1, 10, 'Proef.', 'Proef.', 'proef', now())
                        returning nummer
                        """)
                                .query(Long.class)
                                .single());
    }
}
