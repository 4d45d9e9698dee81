package nl.doorstroom.koppeling.solver.woning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.koppeling.solver.punten.Punten;
import org.junit.jupiter.api.Test;

class WoningkoppelaarTests {
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 4, 1);
    private static final Woningtermijn TERMIJN = Woningtermijn.weken(PEILDATUM, 10);
    private static final Huur RUIM = new Huur(90_000);

    private static Woningzoeker zoeker(String nummer, int personen) {
        return new Woningzoeker(nummer, personen, new Bezettingsnorm(2).slaapkamers(personen), false, RUIM);
    }

    private static Woning woning(String nummer, int slaapkamers) {
        return new Woning(nummer, slaapkamers, 2 * slaapkamers + 1, false, new Huur(70_000), PEILDATUM);
    }

    private static Woningvraag vraag(List<Woningzoeker> zoekers, List<Woning> woningen) {
        return new Woningvraag(zoekers, woningen, TERMIJN, Woninggewichten.voorstel());
    }

    /** Each taking the first that fits would leave the family of five outside. */
    @Test
    void the_large_home_is_kept_for_who_needs_it() {
        var plan = Woningkoppelaar.koppel(
                vraag(List.of(zoeker("A", 2), zoeker("B", 5)), List.of(woning("W1", 3), woning("W2", 1))));

        assertThat(plan.toewijzingen())
                .extracting(toewijzing ->
                        toewijzing.zoeker().nummer() + " " + toewijzing.woning().nummer())
                .containsExactly("A W2", "B W1");
        assertThat(plan).hasToString("2 huishoudens met en 0 zonder woning, 0 woningen vrij, 350 punten");
    }

    /** 3 × 50, less 10 for one bedroom over, 20 for the unused access and 2 for two weeks begun. */
    @Test
    void reasons_add_up_to_the_points() {
        var woning = new Woning("W1", 3, 6, true, RUIM, PEILDATUM.plusDays(8));
        var plan = Woningkoppelaar.koppel(vraag(List.of(zoeker("A", 3)), List.of(woning)));

        assertThat(plan.totaal()).isEqualTo(Punten.heel(118));
        assertThat(plan.toewijzingen())
                .extracting(Toewijzing::toString)
                .containsExactly("A in W1, 118 punten. 3 personen krijgen een woning: 150 punten. De woning heeft 3"
                        + " slaapkamers en er zijn er 2 nodig: -10 punten. De woning is rolstoeltoegankelijk en dat is niet"
                        + " nodig: -20 punten. Het huishouden kan er over 2 weken in: -2 punten.");
    }

    @Test
    void every_rule_that_stands_in_the_way_is_told_and_not_only_the_first() {
        var gezin = new Woningzoeker("A", 4, 2, true, new Huur(65_050));
        var woning = new Woning("W1", 1, 3, false, new Huur(123_456), LocalDate.of(2026, 7, 1));
        var vraag = vraag(List.of(gezin), List.of(woning));

        assertThat(vraag.belemmeringen(gezin, woning))
                .extracting(Belemmering::zin)
                .containsExactly(
                        "Er zijn 2 slaapkamers nodig en de woning heeft er 1.",
                        "Het huishouden telt 4 personen; in de woning mogen er 3 wonen.",
                        "De woning is niet toegankelijk met een rolstoel.",
                        "De huur is € 1.234,56 per maand; dit huishouden kan hoogstens € 650,50 betalen.",
                        "De woning komt vrij op 1 juli 2026, na de uiterste dag 10 juni 2026.");
        assertThat(Woningkoppelaar.koppel(vraag).zonderWoning())
                .extracting(ZonderWoning::zin)
                .containsExactly("Er past geen woning bij huishouden A (1 bekeken).");
    }

    @Test
    void a_home_counts_up_to_and_including_the_last_day_of_the_term() {
        var opTijd = new Woning("W1", 1, 2, false, RUIM, TERMIJN.uiterlijk());
        var teLaat = new Woning("W2", 1, 2, false, RUIM, TERMIJN.uiterlijk().plusDays(1));
        var plan = Woningkoppelaar.koppel(vraag(List.of(zoeker("A", 2), zoeker("B", 2)), List.of(opTijd, teLaat)));

        assertThat(plan.toewijzingen()).extracting(Toewijzing::woning).containsExactly(opTijd);
        assertThat(plan.vrij()).containsExactly(teLaat);
    }

    @Test
    void the_largest_household_goes_first_when_one_home_is_left_and_the_other_hears_why() {
        var plan = Woningkoppelaar.koppel(vraag(List.of(zoeker("A", 3), zoeker("B", 4)), List.of(woning("W1", 2))));

        assertThat(plan.toewijzingen()).extracting(t -> t.zoeker().nummer()).containsExactly("B");
        assertThat(plan.zonderWoning())
                .extracting(ZonderWoning::zin)
                .containsExactly(
                        "Er past 1 woning bij huishouden A (1 bekeken); die levert bij anderen of leeg samen meer punten"
                                + " op.");
    }

    @Test
    void equals_go_by_number_whatever_the_order_of_the_question() {
        var zoekers = List.of(zoeker("A", 2), zoeker("B", 2), zoeker("C", 2));
        var woningen = List.of(woning("W1", 1), woning("W2", 1));
        var plan = Woningkoppelaar.koppel(vraag(zoekers, woningen));

        assertThat(plan.toewijzingen())
                .extracting(t -> t.zoeker().nummer() + " " + t.woning().nummer())
                .containsExactly("A W1", "B W2");
        assertThat(Woningkoppelaar.koppel(vraag(zoekers.reversed(), woningen.reversed())))
                .isEqualTo(plan);
    }

    @Test
    void a_home_that_costs_more_than_it_brings_stays_free() {
        var duurTeWachten = new Woninggewichten("Proef", Punten.heel(1), Punten.NUL, Punten.NUL, Punten.heel(1));
        var later = new Woning("W1", 1, 2, false, RUIM, PEILDATUM.plusWeeks(3));
        var plan = Woningkoppelaar.koppel(
                new Woningvraag(List.of(zoeker("A", 2)), List.of(later), TERMIJN, duurTeWachten));

        assertThat(plan.toewijzingen()).isEmpty();
        assertThat(plan.vrij()).containsExactly(later);
    }

    @Test
    void nobody_and_nothing_make_an_empty_plan() {
        assertThat(Woningkoppelaar.koppel(vraag(List.of(), List.of())))
                .hasToString("0 huishoudens met en 0 zonder woning, 0 woningen vrij, 0 punten");
        assertThat(Woningkoppelaar.koppel(vraag(List.of(zoeker("A", 1)), List.of()))
                        .zonderWoning())
                .hasSize(1);
    }

    @Test
    void questions_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vraag(List.of(zoeker("A", 1), zoeker("A", 2)), List.of()))
                .withMessageContaining("A");
        assertThatIllegalArgumentException().isThrownBy(() -> new Huur(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bezettingsnorm(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Woningtermijn(PEILDATUM, PEILDATUM.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> woning("", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> zoeker("A", 0));
    }
}
