package nl.doorstroom.toezicht.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.plan.Eis;
import nl.doorstroom.toezicht.plan.Maandtoets;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lelystad in the first half of 2021: 150 to house, of which 89 are left from before (handboek 6). */
class WaarnemingTests {
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate JULI = LocalDate.of(2021, 7, 1);

    @Test
    void at_ten_a_month_120_are_not_housed_in_three_months() {
        var signalen = waarneming(APRIL, 30, tempo(30, 3)).signalen();

        assertThat(signalen).singleElement().satisfies(een -> {
            assertThat(een.naam()).isEqualTo("Tempo te laag");
            assertThat(een.zin()).contains("1 juli 2021");
            assertThat(een.delen())
                    .extracting(deel -> deel.naam() + ": " + deel.waarde())
                    .containsExactly(
                            "gehuisvest in dit halfjaar: 30",
                            "nog te huisvesten: 120",
                            "nodig per maand tot de peildatum: 40",
                            "gemiddeld per maand, van januari 2021 tot en met maart 2021: 10,0");
            assertThat(een.delen().getFirst().herkomst()).isEqualTo(new Deel.Lezing(APRIL, APRIL));
        });
    }

    @Test
    void at_just_enough_a_month_there_is_nothing_to_say_nor_on_the_peildatum_itself() {
        assertThat(waarneming(APRIL, 30, tempo(120, 3)).signalen()).isEmpty();
        assertThat(waarneming(APRIL, 30, tempo(119, 3)).signalen()).hasSize(1);
        assertThat(waarneming(JULI, 30, tempo(0, 3)).signalen()).isEmpty();
        assertThat(waarneming(APRIL, 150, tempo(0, 3)).signalen()).isEmpty();
    }

    @Test
    void a_milestone_missed_or_at_risk_is_told_with_what_is_lacking() {
        assertThat(mijlpaal("2021-02-01", 20, tempo(30, 3)).signalen())
                .extracting(Signaal::naam)
                .containsExactly("Mijlpaal in gevaar");
        assertThat(mijlpaal("2021-02-01", 20, tempo(105, 3)).signalen()).isEmpty();
        assertThat(mijlpaal("2021-05-01", 80, tempo(300, 3)).signalen())
                .singleElement()
                .satisfies(een -> assertThat(een.naam()).isEqualTo("Mijlpaal niet gehaald"))
                .satisfies(een -> assertThat(een.delen())
                        .containsExactly(
                                Deel.van("ontbreken er nog", 9, new Deel.Lezing(APRIL, LocalDate.of(2021, 5, 1)))));
        assertThat(mijlpaal("2021-05-01", 89, tempo(0, 3)).signalen()).isEmpty();
    }

    @Test
    void figures_that_changed_since_they_were_judged_are_shown_beside_each_other() {
        var toen = new CijfersGewijzigd.Lezing(-20, LocalDate.of(2021, 2, 1));
        var nu = new CijfersGewijzigd.Lezing(-14, LocalDate.of(2021, 9, 1));

        assertThat(CijfersGewijzigd.bij(JULI, toen, nu).orElseThrow().delen())
                .extracting(Deel::waarde)
                .containsExactly("−20", "−14");
        assertThat(CijfersGewijzigd.bij(JULI, toen, new CijfersGewijzigd.Lezing(-20, nu.bekend())))
                .isEmpty();
    }

    @Test
    void linked_people_without_a_home_pile_up_when_they_become_more_and_some_wait_too_long() {
        var eerder = gekoppeld("2021-02-01", 40, 6);
        var nu = gekoppeld("2021-03-01", 44, 9);

        assertThat(stapel(nu, eerder)).singleElement().satisfies(een -> {
            assertThat(een.naam()).isEqualTo("Gekoppelde mensen zonder woning");
            assertThat(een.delen())
                    .extracting(deel -> deel.naam() + ": " + deel.waarde())
                    .containsExactly(
                            "gekoppeld en zonder woning op 1 maart 2021: 44",
                            "gekoppeld en zonder woning op 1 februari 2021: 40",
                            "daarvan nu langer dan de norm: 9",
                            "gemiddeld per maand, van januari 2021 tot en met maart 2021: 10,0");
            assertThat(een.delen().getFirst().herkomst()).isEqualTo(new Deel.Coaopgave(nu.peildatum()));
        });
    }

    @Test
    void they_do_not_pile_up_when_they_become_no_more_when_nobody_waits_too_long_or_when_it_was_told_once() {
        var eerder = gekoppeld("2021-02-01", 40, 6);

        assertThat(stapel(gekoppeld("2021-03-01", 40, 9), eerder)).isEmpty();
        assertThat(stapel(gekoppeld("2021-03-01", 44, 0), eerder)).isEmpty();
        assertThat(stapel(eerder)).isEmpty();
    }

    @Test
    void figures_of_more_than_half_a_year_ago_say_nothing_of_now() {
        var eerder = gekoppeld("2020-09-01", 40, 6);

        assertThat(stapel(gekoppeld("2020-10-01", 44, 9), eerder)).hasSize(1);
        assertThat(stapel(gekoppeld("2020-09-30", 44, 9), eerder)).isEmpty();
    }

    private static List<Signaal> stapel(Koppelcijfer... laatste) {
        return new Waarneming(Optional.empty(), APRIL, tempo(30, 3), List.of(), List.of(laatste), List.of()).signalen();
    }

    private static Koppelcijfer gekoppeld(String peildatum, int wachtend, int bovenNorm) {
        return new Koppelcijfer(new Gebiedscode("GM0995"), LocalDate.parse(peildatum), 50, wachtend, bovenNorm);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_facts_give_the_same_signals_and_more_housing_never_gives_more(long zaad) {
        var random = new SplittableRandom(zaad);
        for (int i = 0; i < 1_000; i++) {
            var dag = LocalDate.of(2021, 1, 2).plusDays(random.nextInt(180));
            int mensen = random.nextInt(160);
            var tempo = tempo(random.nextInt(-5, 150), 1 + random.nextInt(6));
            var waarneming = waarneming(dag, mensen, tempo);

            assertThat(waarneming.signalen())
                    .isEqualTo(waarneming(dag, mensen, tempo).signalen());
            assertThat(waarneming(dag, mensen + 1, new Tempo(tempo.mensen() + 1, tempo.eerste(), tempo.laatste()))
                            .signalen())
                    .hasSizeLessThanOrEqualTo(waarneming.signalen().size());
            assertThat(waarneming.signalen())
                    .allSatisfy(een -> assertThat(een.delen()).isNotEmpty());
        }
    }

    private static Waarneming waarneming(LocalDate dag, long gehuisvest, Tempo tempo) {
        return new Waarneming(Optional.of(stand(dag, gehuisvest)), dag, tempo, List.of(), List.of(), List.of());
    }

    private static Waarneming mijlpaal(String bekend, long gehuisvest, Tempo tempo) {
        var mijlpaal = new Mijlpaal(APRIL, List.of(new Eis.EerdereTaakstellingen()));
        var dag = LocalDate.parse(bekend);
        var toets = Maandtoets.van(mijlpaal, dag, stand(dag, gehuisvest), stand(APRIL, gehuisvest));
        return new Waarneming(Optional.empty(), dag, tempo, List.of(toets), List.of(), List.of());
    }

    private static Tempo tempo(long mensen, int maanden) {
        var laatste = YearMonth.of(2021, 3);
        return new Tempo(mensen, laatste.minusMonths(maanden - 1), laatste);
    }

    private static Stand stand(LocalDate dag, long gehuisvest) {
        return new Stand(
                dag,
                Halfjaar.van("2021-I"),
                -89,
                61,
                new TreeMap<>(Map.of(new Soort("woning"), gehuisvest)),
                OptionalLong.empty(),
                OptionalLong.empty());
    }
}
