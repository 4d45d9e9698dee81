package nl.doorstroom.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toezicht.Gesprek;
import nl.doorstroom.toezicht.Gesprekken;
import nl.doorstroom.toezicht.Gespreksvraag;
import nl.doorstroom.toezicht.Plannen;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of supervision, with a round that is open and a dossier with something of every kind. */
final class SupervisionPages {
    private static final Rondecode RONDE = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2023, 7, 1));
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");

    private SupervisionPages() {}

    static List<Visit> all() {
        SystemTask.run("proef", () -> TestApp.bean(Rondes.class).open(RONDE));
        var ronde = "/toezicht/PV24/" + RONDE.peildatum();
        var algemeen = Stream.of(
                "/toezicht",
                "/toezicht/PV24/beleidsregel",
                "/toezicht/PV24/beleidsregel/nieuw",
                ronde,
                ronde + "/GM0995",
                ronde + "/vaststellen",
                "/toezicht/PV24/dossiers",
                "/toezicht/PV24/termijnen",
                "/toezicht/PV24/overzicht");
        return Stream.concat(algemeen, dossier().map(rest -> "/toezicht/PV24/dossier/GM0995" + rest))
                .map(path -> new Visit(WorkPages.TOEZICHTHOUDER, path))
                .toList();
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
