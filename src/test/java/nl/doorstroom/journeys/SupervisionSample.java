package nl.doorstroom.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toezicht.Gesprek;
import nl.doorstroom.toezicht.Gesprekken;
import nl.doorstroom.toezicht.Gespreksvraag;
import nl.doorstroom.toezicht.Informatieantwoorden;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Koppelcijfers;
import nl.doorstroom.toezicht.Koppelvraag;
import nl.doorstroom.toezicht.Plannen;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stukken;
import nl.doorstroom.toezicht.Stukuitkomst;
import nl.doorstroom.toezicht.Stukvraag;
import nl.doorstroom.toezicht.Verzoekvraag;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import nl.doorstroom.toezicht.koppelcijfer.Koppelinlezing;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages of supervision show in the tests: one of everything about Lelystad, each with its number. */
final class SupervisionSample {
    static final Rondecode RONDE = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2023, 7, 1));
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");

    private SupervisionSample() {}

    /** A request in a round, to which more time was asked. */
    static long request() {
        TestApp.bean(Rondes.class).open(RONDE);
        var verzoeken = TestApp.bean(Informatieverzoeken.class);
        verzoeken.vraagOp(new Verzoekvraag(
                RONDE.provincie(),
                Optional.of(RONDE.peildatum()),
                List.of(LELYSTAD),
                new Vraagstelling("Waarom is de taakstelling niet gehaald?", List.of("Welke woningen?")),
                Optional.of(verzoeken.laatsteDag(RONDE.provincie()))));
        var nummer = verzoeken.van(LELYSTAD).stream()
                .filter(een -> een.peildatum().equals(Optional.of(RONDE.peildatum())))
                .findFirst()
                .orElseThrow()
                .nummer();
        var later = Feestdagen.wettelijk()
                .werkdagVanaf(verzoeken.laatsteDag(RONDE.provincie()).plusWeeks(1));
        TestApp.bean(Informatieantwoorden.class).vraagUitstel(nummer, Optional.of(later), "De wethouder is er niet.");
        return nummer;
    }

    static long letter() {
        var vraag = new Stukvraag(RONDE, Stuksoort.INFORMATIEVERZOEK, Optional.of(LELYSTAD), Optional.empty());
        return ((Stukuitkomst.Gedaan) TestApp.bean(Stukken.class).stelOp(vraag)).nummer();
    }

    /** Koppelcijfers, of which one was put right. */
    static Koppelinlezing linked() {
        var koppelcijfers = TestApp.bean(Koppelcijfers.class);
        koppelcijfers.legVast(linked("2023-03-01", "70"));
        koppelcijfers.legVast(linked("2023-03-01", "60"));
        return koppelcijfers.legVast(linked("2023-04-01", "64"));
    }

    private static Koppelvraag linked(String peildatum, String wachtend) {
        return Koppelvraag.van(List.of("GM0995", peildatum, "41", wachtend, "12"), "Proefoverzicht", peildatum);
    }

    static long milestone() {
        return TestApp.bean(Plannen.class).van(LELYSTAD).geldend().getFirst().nummer();
    }

    static long talk() {
        var vraag = new Gespreksvraag(
                LocalDate.of(2021, 4, 8), Gesprek.Soort.AMBTELIJK, "Proef.", "", OptionalLong.empty());
        var gesprekken = TestApp.bean(Gesprekken.class);
        gesprekken.noteer(LELYSTAD, vraag);
        return gesprekken.van(LELYSTAD).getFirst().nummer();
    }

    /** By hand, for up the whole ladder is a long way. */
    static long placement() {
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
