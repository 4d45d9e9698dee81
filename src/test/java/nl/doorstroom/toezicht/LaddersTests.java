package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.plan.Eis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A made-up history of Maastricht on a real database, up the whole ladder and down again. The steps follow one another: a
 * decision cannot be undone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaddersTests {
    private static final Gebiedscode LIMBURG = new Gebiedscode("PV31");
    private static final Gebiedscode MAASTRICHT = new Gebiedscode("GM0935");
    private static final LocalDate JULI = LocalDate.of(2023, 7, 1);

    private final Ladders ladders = TestApp.bean(Ladders.class);
    private final Plannen plannen = TestApp.bean(Plannen.class);
    private final Gesprekken gesprekken = TestApp.bean(Gesprekken.class);
    private final Uitvoeringen uitvoeringen = TestApp.bean(Uitvoeringen.class);
    private final Handelende eerste = Toezichtproef.toezichthouder(11, LIMBURG);
    private final Handelende tweede = Toezichtproef.toezichthouder(12, LIMBURG);

    private Ladderstand nu() {
        return Handelend.als(eerste, () -> ladders.van(MAASTRICHT));
    }

    private Stapvraag vraag(Ladderstap stap, String genomen, @Nullable String tot) {
        return new Stapvraag(
                stap,
                LocalDate.parse(genomen),
                "Gedeputeerde Staten",
                "Proef.",
                false,
                tot == null ? null : LocalDate.parse(tot),
                null,
                nu().besluiten().size());
    }

    private Toezichtuitkomst neem(Stapvraag vraag) {
        return Handelend.als(eerste, () -> ladders.neem(MAASTRICHT, vraag));
    }

    private static String uitleg(Toezichtuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Toezichtuitkomst.Geweigerd.class);
        return String.join(
                " ",
                ((Toezichtuitkomst.Geweigerd) uitkomst)
                        .fouten().stream().map(Invoerfout::uitleg).toList());
    }

    private static void gedaan(Toezichtuitkomst uitkomst) {
        assertThat(uitkomst).isEqualTo(new Toezichtuitkomst.Gedaan(1));
    }

    @Test
    @Order(1)
    void all_that_is_wrong_is_told_at_once_and_nothing_moves() {
        var leeg = new Stapvraag(Ladderstap.VRAAG_INFORMATIE, null, " ", "", false, null, null, 0);
        assertThat(uitleg(neem(leeg))).contains("Kies een dag", "Schrijf wie het besluit nam", "Schrijf waarom.");
        assertThat(uitleg(neem(vraag(Ladderstap.KONDIG_AAN, "2023-01-10", "2023-01-24"))))
                .contains("Vanaf trede 1 kan dit niet. Wel kan: informatie opvragen.");
        assertThat(uitleg(neem(vraag(Ladderstap.VRAAG_INFORMATIE, "2099-01-10", "2099-01-24"))))
                .contains("moet nog komen");
        assertThat(nu().staat()).isEqualTo(Toezichtstaat.Signaleren.begin());
    }

    @Test
    @Order(2)
    void of_two_who_decide_at_once_one_is_told_that_the_other_was_first() throws InterruptedException {
        var vraag = vraag(Ladderstap.VRAAG_INFORMATIE, "2023-01-10", "2023-01-24");
        var start = new CountDownLatch(1);
        var uitkomsten = new ConcurrentLinkedQueue<Toezichtuitkomst>();
        var draden = Stream.of(eerste, tweede)
                .map(wie -> Thread.ofVirtual().start(() -> {
                    wacht(start);
                    uitkomsten.add(Handelend.als(wie, () -> ladders.neem(MAASTRICHT, vraag)));
                }))
                .toList();
        start.countDown();
        for (var draad : draden) {
            draad.join();
        }

        assertThat(uitkomsten)
                .filteredOn(Toezichtuitkomst.Gedaan.class::isInstance)
                .hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(Toezichtuitkomst.Geweigerd.class::isInstance)
                .singleElement()
                .satisfies(een -> assertThat(uitleg(een)).contains("Iemand was je voor"));
        assertThat(nu().besluiten()).hasSize(1);
    }

    private static void wacht(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(3)
    void a_mistake_is_put_right_by_another_decision_and_both_stay_readable() {
        gedaan(neem(vraag(Ladderstap.HERSTEL, "2023-01-10", null)));
        assertThat(nu().staat().stap()).isEqualTo(Trede.Stap.SIGNALEREN);
        gedaan(neem(vraag(Ladderstap.VRAAG_INFORMATIE, "2023-01-10", "2023-01-24")));

        assertThat(nu().besluiten())
                .extracting(een -> een.staat().stap().nummer() + " " + een.isHerstel())
                .containsExactly("2 false", "1 true", "2 false");
    }

    @Test
    @Order(4)
    void agreements_wait_for_the_answer_and_milestones_for_the_agreements() {
        var afspraak = afspraak("2023-06-01", new Eis.Gehuisvest(9_000), "");
        assertThat(uitleg(Handelend.als(eerste, () -> plannen.spreekAf(MAASTRICHT, afspraak))))
                .contains("lagere trede");
        assertThat(uitleg(neem(vraag(Ladderstap.MAAK_AFSPRAKEN, "2023-01-24", "2023-12-31"))))
                .contains("nog niet geantwoord");
        gedaan(neem(vraag(Ladderstap.MAAK_AFSPRAKEN, "2023-01-25", "2023-12-31")));
        gedaan(Handelend.als(eerste, () -> plannen.spreekAf(MAASTRICHT, afspraak)));
        assertThat(uitleg(Handelend.als(eerste, () -> plannen.spreekAf(MAASTRICHT, afspraak))))
                .contains("al afgesproken");
        assertThat(uitleg(Handelend.als(
                        eerste, () -> plannen.spreekAf(MAASTRICHT, new Afspraakvraag(null, null, null, "")))))
                .contains("Kies een dag", "Kies wat er dan moet kloppen");
    }

    private static Afspraakvraag afspraak(String datum, Eis eis, String toelichting) {
        return new Afspraakvraag(LocalDate.of(2023, 2, 1), LocalDate.parse(datum), eis, toelichting);
    }

    @Test
    @Order(5)
    void coulance_is_a_later_day_with_a_reason_in_the_place_of_the_old_one() {
        long eerdere = plan().geldend().getFirst().nummer();
        var later = afspraak(JULI.toString(), new Eis.Gehuisvest(9_000), "");
        assertThat(uitleg(Handelend.als(eerste, () -> plannen.vervang(MAASTRICHT, eerdere, later))))
                .contains("Schrijf waarom");
        var metReden = afspraak(JULI.toString(), new Eis.Gehuisvest(9_000), "De nieuwbouw is later klaar.");
        gedaan(Handelend.als(eerste, () -> plannen.vervang(MAASTRICHT, eerdere, metReden)));

        assertThat(plan().geldend())
                .singleElement()
                .satisfies(een -> assertThat(een.datum()).isEqualTo(JULI));
        assertThat(plan().alle()).hasSize(2);
        assertThat(plan().op(LocalDate.of(2023, 2, 1)).mijlpalen()).hasSize(1);
        assertThat(plan().op(LocalDate.of(2023, 1, 31)).mijlpalen()).isEmpty();
        assertThat(uitleg(Handelend.als(eerste, () -> plannen.vervang(MAASTRICHT, eerdere, metReden))))
                .contains("Iemand was je voor");
        assertThat(tijdlijn()).contains("Mijlpaal uitgesteld, van 1 juni 2023", "Mijlpaal niet gehaald");
    }

    private Planstand plan() {
        return Handelend.als(eerste, () -> plannen.van(MAASTRICHT));
    }

    private List<String> tijdlijn() {
        return Handelend.als(eerste, () -> TestApp.bean(Toezichtdossiers.class).tijdlijn(MAASTRICHT)).stream()
                .map(Gebeurtenis::wat)
                .toList();
    }

    @Test
    @Order(6)
    void only_a_milestone_that_the_grootboek_says_was_missed_lets_indeplaatsstelling_be_announced() {
        long nummer = plan().geldend().getFirst().nummer();
        gedaan(Handelend.als(eerste, () -> plannen.trekIn(MAASTRICHT, nummer, "Proef.")));
        assertThat(uitleg(neem(vraag(Ladderstap.KONDIG_AAN, "2023-08-15", "2023-09-26"))))
                .contains("Geen afspraak is gemist");
        gedaan(Handelend.als(
                eerste, () -> plannen.spreekAf(MAASTRICHT, afspraak(JULI.toString(), new Eis.Gehuisvest(9_000), ""))));

        gedaan(neem(vraag(Ladderstap.KONDIG_AAN, "2023-08-15", "2023-09-26")));
    }

    @Test
    @Order(7)
    void a_decision_waits_for_the_zienswijze_and_leaves_six_weeks_for_bezwaar() {
        var kort = new Stapvraag(
                Ladderstap.BESLUIT,
                LocalDate.of(2023, 9, 26),
                "Gedeputeerde Staten",
                "Proef.",
                false,
                LocalDate.of(2023, 11, 1),
                LocalDate.of(2023, 10, 10),
                nu().besluiten().size());
        assertThat(uitleg(neem(kort))).contains("een zienswijze geven", "Kies 7 november 2023 of later");
        var goed = new Stapvraag(
                kort.stap(),
                LocalDate.of(2023, 9, 27),
                kort.door(),
                kort.motivering(),
                false,
                kort.tot(),
                LocalDate.of(2023, 11, 8),
                kort.gezien());
        gedaan(neem(goed));
        assertThat(uitleg(neem(vraag(Ladderstap.VOER_UIT, "2023-11-01", null)))).contains("zelf doen");
    }

    @Test
    @Order(8)
    void what_is_done_in_place_of_the_gemeente_is_kept_with_its_cost_and_taken_back_by_its_counter() {
        var vraag = new Uitvoeringsvraag(
                LocalDate.of(2023, 12, 1), 4, new BigDecimal("12500.50"), "Vier mensen gehuisvest.", "Factuur 12.");
        assertThat(uitleg(Handelend.als(eerste, () -> uitvoeringen.noteer(MAASTRICHT, vraag))))
                .contains("voert nu niets uit");
        gedaan(neem(vraag(Ladderstap.VOER_UIT, "2023-11-02", null)));
        gedaan(Handelend.als(eerste, () -> uitvoeringen.noteer(MAASTRICHT, vraag)));
        var leeg = new Uitvoeringsvraag(LocalDate.of(2023, 11, 1), 0, BigDecimal.ZERO, "", "");
        assertThat(uitleg(Handelend.als(eerste, () -> uitvoeringen.noteer(MAASTRICHT, leeg))))
                .contains("vanaf het besluit tot uitvoering", "hoeveel mensen", "wat er is gedaan", "berusten");

        long nummer = posten().getFirst().nummer();
        gedaan(Handelend.als(eerste, () -> uitvoeringen.neemTerug(MAASTRICHT, nummer, "Dubbel geboekt.")));
        assertThat(uitleg(Handelend.als(eerste, () -> uitvoeringen.neemTerug(MAASTRICHT, nummer, "Dubbel geboekt."))))
                .contains("Iemand was je voor");
        assertThat(posten().stream().mapToInt(Uitvoeringspost::mensen).sum()).isZero();
        assertThat(posten().stream().map(Uitvoeringspost::euros).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    private List<Uitvoeringspost> posten() {
        return Handelend.als(eerste, () -> uitvoeringen.van(MAASTRICHT));
    }

    @Test
    @Order(9)
    void talks_are_noted_and_a_note_is_put_right_by_another() {
        var dag = LocalDate.of(2023, 12, 4);
        assertThat(uitleg(noteer(new Gespreksvraag(null, null, " ", "", OptionalLong.empty()))))
                .contains("Kies een dag", "ambtelijk of bestuurlijk", "wat er is besproken");
        gedaan(noteer(new Gespreksvraag(dag, Gesprek.Soort.AMBTELIJK, "De voortgang.", "", OptionalLong.empty())));
        var oud = gesprekken().getFirst();
        var beter = new Gespreksvraag(
                dag,
                Gesprek.Soort.BESTUURLIJK,
                "De voortgang.",
                "Elke maand een gesprek.",
                OptionalLong.of(oud.nummer()));
        gedaan(noteer(beter));

        assertThat(gesprekken())
                .singleElement()
                .satisfies(een -> assertThat(een.soort()).isEqualTo(Gesprek.Soort.BESTUURLIJK));
        assertThat(uitleg(noteer(beter))).contains("Iemand was je voor");
    }

    private Toezichtuitkomst noteer(Gespreksvraag vraag) {
        return Handelend.als(eerste, () -> gesprekken.noteer(MAASTRICHT, vraag));
    }

    private List<Gesprek> gesprekken() {
        return Handelend.als(eerste, () -> gesprekken.van(MAASTRICHT));
    }

    @Test
    @Order(10)
    void a_step_holds_by_its_own_date_and_the_dossier_tells_all_of_them() {
        gedaan(neem(vraag(Ladderstap.BEEINDIG, "2024-01-15", null)));

        assertThat(List.of(op("2023-01-09"), op("2023-01-10"), op("2023-09-27"), op("2023-11-02"), op("2024-01-15")))
                .containsExactly(1, 2, 5, 6, 1);
        assertThat(nu().sinds()).contains(LocalDate.of(2024, 1, 15));
        assertThat(tijdlijn())
                .contains(
                        "Trede 2, informatie opvragen en valideren",
                        "Hersteld: weer trede 1, signaleren",
                        "Trede 6, uitvoering op kosten van de gemeente",
                        "Bestuurlijk gesprek",
                        "Teruggenomen");
    }

    private static int op(String dag) {
        var store = TestApp.bean(JdbcLadderStore.class);
        var staten = TestApp.bean(Transactions.class).asSystem("proef", () -> store.staten(LocalDate.parse(dag)));
        return staten.getOrDefault(MAASTRICHT, Toezichtstaat.Signaleren.begin())
                .stap()
                .nummer();
    }
}
