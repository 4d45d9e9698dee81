package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toezicht.informatie.Antwoordversie;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Intrekking;
import nl.doorstroom.toezicht.informatie.Ondertekening;
import nl.doorstroom.toezicht.informatie.Uitstel;
import nl.doorstroom.toezicht.informatie.Verzoekstaat;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import org.junit.jupiter.api.Test;

/** Where a request stands, and what can be done with it: by example and by generated histories. */
class VerzoektoetsTests {
    private static final Gebiedscode DRENTHE = new Gebiedscode("PV22");
    private static final Gebiedscode ASSEN = new Gebiedscode("GM0106");
    private static final LocalDate GEVRAAGD = LocalDate.of(2026, 3, 2);
    private static final LocalDate UITERLIJK = LocalDate.of(2026, 3, 16);
    private static final Vraagstelling VRAAG = new Vraagstelling("Waarom is het niet gehaald?", List.of("Woningen"));

    private static Ondertekening hand(LocalDate dag) {
        var op = dag.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
        return new Ondertekening("Proef", op);
    }

    private static Informatieverzoek verzoek(
            List<Antwoordversie> antwoorden, List<Uitstel> uitstel, Optional<Intrekking> intrekking) {
        return new Informatieverzoek(
                1, DRENTHE, ASSEN, Optional.empty(), VRAAG, UITERLIJK, hand(GEVRAAGD), antwoorden, uitstel, intrekking);
    }

    private static Informatieverzoek nieuw() {
        return verzoek(List.of(), List.of(), Optional.empty());
    }

    private static Informatieverzoek beantwoord(Informatieverzoek was, LocalDate dag) {
        var antwoorden = new ArrayList<>(was.antwoorden());
        antwoorden.add(new Antwoordversie(antwoorden.size() + 1, "Omdat.", List.of(), false, hand(dag)));
        return verzoek(antwoorden, was.uitstel(), was.intrekking());
    }

    private static Informatieverzoek uitstelGevraagd(Informatieverzoek was, LocalDate tot) {
        var uitstel = new ArrayList<>(was.uitstel());
        uitstel.add(new Uitstel(uitstel.size() + 1, tot, "Drukte.", hand(GEVRAAGD), Optional.empty()));
        return verzoek(was.antwoorden(), uitstel, was.intrekking());
    }

    private static Informatieverzoek besloten(Informatieverzoek was, Optional<LocalDate> tot) {
        var uitstel = new ArrayList<>(was.uitstel());
        var laatste = uitstel.removeLast();
        var besluit = Optional.of(new Uitstel.Besluit(tot, "Goed.", hand(GEVRAAGD)));
        uitstel.add(new Uitstel(laatste.volgnr(), laatste.tot(), laatste.reden(), laatste.hand(), besluit));
        return verzoek(was.antwoorden(), uitstel, was.intrekking());
    }

    private static Informatieverzoek ingetrokken(Informatieverzoek was) {
        return verzoek(was.antwoorden(), was.uitstel(), Optional.of(new Intrekking("Klaar.", hand(GEVRAAGD))));
    }

    private static List<String> velden(List<Invoerfout> fouten) {
        return fouten.stream().map(Invoerfout::veld).toList();
    }

    @Test
    void a_request_is_open_up_to_and_including_its_last_day_and_then_too_late() {
        assertThat(nieuw().staat(UITERLIJK)).isEqualTo(new Verzoekstaat.Open(UITERLIJK));
        assertThat(nieuw().staat(UITERLIJK.plusDays(1))).isEqualTo(new Verzoekstaat.TeLaat(UITERLIJK));
    }

    @Test
    void an_answer_ends_the_waiting_in_time_or_not() {
        assertThat(beantwoord(nieuw(), UITERLIJK).staat(UITERLIJK.plusYears(1)))
                .isEqualTo(new Verzoekstaat.Beantwoord(UITERLIJK, true));
        var laat = UITERLIJK.plusDays(1);
        assertThat(beantwoord(nieuw(), laat).staat(laat)).isEqualTo(new Verzoekstaat.Beantwoord(laat, false));
        assertThat(beantwoord(beantwoord(nieuw(), UITERLIJK), laat).staat(laat))
                .isEqualTo(new Verzoekstaat.Beantwoord(UITERLIJK, true));
        assertThat(new Verzoekstaat.Beantwoord(laat, false).naam()).isEqualTo("beantwoord, te laat");
    }

    @Test
    void more_time_that_is_given_moves_the_last_day_and_what_is_refused_does_not() {
        var later = LocalDate.of(2026, 3, 30);
        var gevraagd = uitstelGevraagd(nieuw(), later);

        assertThat(gevraagd.gevraagdUitstel().orElseThrow().tot()).isEqualTo(later);
        assertThat(gevraagd.uiterlijk()).isEqualTo(UITERLIJK);
        assertThat(besloten(gevraagd, Optional.of(later)).staat(later)).isEqualTo(new Verzoekstaat.Open(later));
        assertThat(besloten(gevraagd, Optional.empty()).staat(later)).isEqualTo(new Verzoekstaat.TeLaat(UITERLIJK));
    }

    @Test
    void a_withdrawn_request_asks_nothing_any_more() {
        var weg = ingetrokken(uitstelGevraagd(nieuw(), UITERLIJK.plusWeeks(1)));

        assertThat(weg.staat(UITERLIJK.plusYears(1))).isEqualTo(new Verzoekstaat.Ingetrokken(GEVRAAGD));
        assertThat(weg.gevraagdUitstel()).isEmpty();
        assertThat(velden(Verzoektoets.antwoord(weg, "Omdat.", 0, false))).containsExactly("verzoek");
        assertThat(velden(Verzoektoets.intrekking(weg, "Nog eens."))).containsExactly("verzoek");
    }

    @Test
    void an_answer_is_supplemented_until_the_round_is_established_and_by_who_saw_what_was_answered() {
        var eens = beantwoord(nieuw(), UITERLIJK);

        assertThat(Verzoektoets.antwoord(nieuw(), "Omdat.", 0, true)).isEmpty();
        assertThat(Verzoektoets.antwoord(eens, "En ook.", 1, false)).isEmpty();
        assertThat(Verzoektoets.antwoord(eens, "En ook.", 1, true).getFirst().uitleg())
                .contains("De ronde is vastgesteld");
        assertThat(Verzoektoets.antwoord(eens, "En ook.", 0, false).getFirst().uitleg())
                .contains("Een collega was je voor");
        assertThat(Verzoektoets.antwoord(nieuw(), "x".repeat(4001), 0, false).getFirst())
                .isEqualTo(Invoerfout.inVeld(
                        "tekst", "4001 tekens", "Maak de tekst korter: hoogstens 4.000 tekens, nu 4.001."));
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        var fout = new Verzoekvraag(
                DRENTHE,
                Optional.empty(),
                List.of(),
                new Vraagstelling(" ", List.of("x".repeat(301))),
                Optional.empty());
        assertThat(velden(Verzoektoets.vraag(fout, List.of(ASSEN), UITERLIJK)))
                .containsExactly("gemeente", "vraag", "punten", "uiterlijk");
        var vroeg =
                new Verzoekvraag(DRENTHE, Optional.empty(), List.of(ASSEN), VRAAG, Optional.of(UITERLIJK.minusDays(3)));
        assertThat(Verzoektoets.vraag(vroeg, List.of(ASSEN), UITERLIJK)
                        .getFirst()
                        .uitleg())
                .isEqualTo("Kies een dag van 16 maart 2026 tot een jaar later.");
        var zondag = new Verzoekvraag(
                DRENTHE, Optional.empty(), List.of(ASSEN), VRAAG, Optional.of(LocalDate.of(2026, 4, 5)));
        assertThat(Verzoektoets.vraag(zondag, List.of(ASSEN), UITERLIJK)
                        .getFirst()
                        .uitleg())
                .isEqualTo("5 april 2026 is geen werkdag. Kies bijvoorbeeld 7 april 2026.");
    }

    /** Any acts in any order: what is allowed is done, and then these hold. */
    @Test
    void no_history_answers_after_withdrawal_or_shortens_a_term() {
        var toeval = new Random(4);
        for (int reeks = 0; reeks < 500; reeks++) {
            var verzoek = nieuw();
            for (int stap = 0; stap < 12; stap++) {
                var nieuw = doe(verzoek, toeval);
                assertThat(nieuw.uiterlijk()).isAfterOrEqualTo(verzoek.uiterlijk());
                assertThat(Feestdagen.wettelijk().isWerkdag(nieuw.uiterlijk())).isTrue();
                if (verzoek.intrekking().isPresent()) {
                    assertThat(nieuw).isEqualTo(verzoek);
                }
                assertThat(nieuw.intrekking().isPresent() && !nieuw.antwoorden().isEmpty())
                        .isFalse();
                assertThat(nieuw.staat(GEVRAAGD).wacht()).isEqualTo(nieuw.wacht());
                verzoek = nieuw;
            }
        }
    }

    private static Informatieverzoek doe(Informatieverzoek was, Random toeval) {
        var dag = UITERLIJK.plusDays(toeval.nextInt(60) - 20);
        int volgnr = Math.max(1, was.uitstel().size());
        return switch (toeval.nextInt(5)) {
            case 0 ->
                Verzoektoets.antwoord(was, "Omdat.", was.antwoorden().size(), toeval.nextBoolean())
                                .isEmpty()
                        ? beantwoord(was, dag)
                        : was;
            case 1 ->
                Verzoektoets.uitstel(was, Optional.of(dag), "Drukte.").isEmpty() ? uitstelGevraagd(was, dag) : was;
            case 2 ->
                Verzoektoets.besluit(was, new Uitstelbeslissing(volgnr, true, Optional.of(dag), "Goed."))
                                .isEmpty()
                        ? besloten(was, Optional.of(dag))
                        : was;
            case 3 ->
                Verzoektoets.besluit(was, new Uitstelbeslissing(volgnr, false, Optional.empty(), "Nee."))
                                .isEmpty()
                        ? besloten(was, Optional.empty())
                        : was;
            default -> Verzoektoets.intrekking(was, "Klaar.").isEmpty() ? ingetrokken(was) : was;
        };
    }
}
