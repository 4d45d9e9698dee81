package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.GeenBevoegdheidException;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkpost;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import nl.doorstroom.toezicht.beleid.Voorstel;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.security.access.AccessDeniedException;

/**
 * The round of 1 January 2021 in Flevoland (handboek 6), from empty to established and opened again, on a real database. The
 * steps follow one another: what is established cannot be undone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RondesTests {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");
    private static final Gebiedscode ALMERE = new Gebiedscode("GM0034");
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");
    private static final Gebiedscode URK = new Gebiedscode("GM0184");
    private static final Rondecode RONDE = new Rondecode(FLEVOLAND, LocalDate.of(2021, 1, 1));
    private static final Rondecode APRIL = new Rondecode(FLEVOLAND, LocalDate.of(2021, 4, 1));

    private final Rondes rondes = TestApp.bean(Rondes.class);
    private final Set<Gebiedscode> gemeenten = Toezichtproef.gemeenten(RONDE);
    private final Handelende eerste =
            Toezichtproef.gebruiker(1, "Demo Provincie Flevoland", Rol.TOEZICHTHOUDER, gemeenten);
    private final Handelende tweede =
            Toezichtproef.gebruiker(2, "Demo Provincie Flevoland", Rol.TOEZICHTHOUDER, gemeenten);
    private final Handelende almere =
            Toezichtproef.gebruiker(3, "Demo Gemeente Almere", Rol.BESTUURDER, Set.of(ALMERE));

    private Ronde ronde(Handelende wie) {
        return Handelend.als(wie, () -> rondes.find(RONDE)).orElseThrow();
    }

    private Gemeentebeoordeling van(Handelende wie, Gebiedscode gemeente) {
        return ronde(wie).find(gemeente).orElseThrow();
    }

    private static List<String> uitleg(Toezichtuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Toezichtuitkomst.Geweigerd.class);
        return ((Toezichtuitkomst.Geweigerd) uitkomst)
                .fouten().stream().map(Invoerfout::uitleg).toList();
    }

    private Oordeelvraag adequaat(int gezien) {
        return new Oordeelvraag(new Uitkomst.Geoordeeld("adequaat"), Beweging.GELIJK, "Proef.", gezien);
    }

    @Test
    @Order(1)
    void it_opens_on_a_peildatum_of_the_rule_and_only_for_who_speaks_for_the_provincie() {
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.open(APRIL))).toString())
                .contains("peildatum uit");
        var toekomst = new Rondecode(FLEVOLAND, LocalDate.of(2099, 1, 1));
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.open(toekomst))).toString())
                .contains("moet nog komen");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(almere, () -> rondes.open(RONDE)));
        assertThatExceptionOfType(GeenBevoegdheidException.class)
                .isThrownBy(() -> Handelend.als(
                        Toezichtproef.gebruiker(4, "Proef", Rol.TOEZICHTHOUDER, Set.of(ALMERE)),
                        () -> rondes.open(RONDE)));

        assertThat(Handelend.als(eerste, () -> rondes.open(RONDE))).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.open(RONDE))).toString())
                .contains("Iemand was je voor");
        assertThat(Handelend.als(eerste, () -> rondes.alle(FLEVOLAND))).contains(new Rondekop(RONDE, Ronde.Staat.OPEN));
    }

    private List<String> werk(Handelende wie) {
        return Handelend.als(wie, () -> TestApp.bean(Toezichtwerk.class).posten(wie)).stream()
                .filter(post -> post.adres().startsWith("/toezicht/PV24/" + RONDE.peildatum()))
                .map(Werkpost::titel)
                .toList();
    }

    @Test
    @Order(2)
    void every_gemeente_has_the_proposal_of_the_source_with_its_own_reason() {
        assertThat(ronde(eerste).gemeenten())
                .extracting(een -> een.gemeente().naam() + ": " + een.voorstel().reden())
                .containsExactlyInAnyOrder(
                        "Almere: Niet gehaald, nog geen twee keer achter elkaar",
                        "Dronten: De taakstelling is gehaald",
                        "Lelystad: Het plan van aanpak loopt: beoordelen als de afgesproken dag er is",
                        "Noordoostpolder: De taakstelling is gehaald",
                        "Urk: Niet gehaald, nog geen twee keer achter elkaar",
                        "Zeewolde: De taakstelling is gehaald, een deel is later geregistreerd");
        assertThat(van(eerste, URK).feiten().cijfers().nietVerwerkt()).isEqualTo(2);
        assertThat(werk(eerste)).containsExactly("Beoordeel 6 gemeenten");
        assertThat(werk(almere)).isEmpty();
        assertThat(van(eerste, LELYSTAD).voorstel())
                .isInstanceOfSatisfying(
                        Voorstel.Aanhouden.class, een -> assertThat(een.tot()).isEqualTo(LocalDate.of(2021, 4, 1)));
    }

    @Test
    @Order(3)
    void the_reason_of_almere_is_weighed_and_the_proposal_follows() {
        var goed = new Weegvraag(Verwijtbaarheid.VERSCHOONBAAR, "Woningen konden niet worden ingericht (lockdown).");
        assertThat(uitleg(Handelend.als(
                        eerste, () -> rondes.weeg(RONDE, ALMERE, new Weegvraag(Verwijtbaarheid.VERSCHOONBAAR, " ")))))
                .containsExactly("Schrijf waarom.");

        assertThat(Handelend.als(eerste, () -> rondes.weeg(RONDE, ALMERE, goed)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(van(eerste, ALMERE).voorstel().reden()).isEqualTo("Niet gehaald, met een goede reden");
        var dronten = new Gebiedscode("GM0303");
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.weeg(RONDE, dronten, goed)))
                        .toString())
                .contains("heeft de taakstelling gehaald");
    }

    @Test
    @Order(4)
    void clear_cases_are_taken_over_together_and_another_person_agrees() {
        assertThat(Handelend.als(eerste, () -> rondes.neemVoorstelOver(RONDE, gemeenten)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(6));
        assertThat(van(eerste, ALMERE).oordeel().orElseThrow().volgtVoorstel()).isTrue();
        assertThat(werk(eerste)).isEmpty();
        assertThat(werk(tweede)).containsExactly("Geef akkoord op 6 gemeenten");
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.geefAkkoord(RONDE, gemeenten))))
                .hasSize(6)
                .allMatch(een -> een.contains("Vraag een collega"));
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.stelVast(RONDE))))
                .hasSize(6)
                .allMatch(een -> een.contains("tweede persoon"));

        assertThat(Handelend.als(tweede, () -> rondes.geefAkkoord(RONDE, gemeenten)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(6));
        assertThat(ronde(tweede).tel(Gemeentebeoordeling.Voortgang.GEREED)).isEqualTo(6);
        assertThat(werk(eerste)).containsExactly("Stel de ronde vast");
    }

    @Test
    @Order(5)
    void a_gemeente_sees_its_own_judgement_once_the_round_is_established_and_never_anothers() {
        assertThat(ronde(almere).gemeenten()).isEmpty();

        assertThat(Handelend.als(tweede, () -> rondes.stelVast(RONDE))).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(ronde(almere).gemeenten()).singleElement().satisfies(een -> {
            assertThat(een.oordeel().orElseThrow().uitkomst()).isEqualTo(new Uitkomst.Geoordeeld("adequaat"));
            assertThat(een.oordeel().orElseThrow().verwijtbaarheid()).contains(Verwijtbaarheid.VERSCHOONBAAR);
        });
    }

    /** The tables of the mededeling about 2020-II (source 000), gemeente by gemeente. */
    @Test
    @Order(6)
    void the_mededeling_about_it_has_the_figures_of_the_source() {
        var vraag = new Stukvraag(RONDE, Stuksoort.MEDEDELING, Optional.empty(), Optional.empty());
        var opgesteld = Handelend.als(eerste, () -> TestApp.bean(Stukken.class).stelOp(vraag));
        long nummer = ((Stukuitkomst.Gedaan) opgesteld).nummer();
        var tekst = Handelend.als(eerste, () -> TestApp.bean(Stukken.class).find(nummer))
                .orElseThrow()
                .laatste();

        assertThat(tekst.tabellen().getFirst().totaal()).containsExactly("−107", "156", "161", "−102", "35", "13", "");
        assertThat(tekst.tabellen().getFirst().rijen())
                .extracting(een -> een.naam() + " " + een.cellen().get(3))
                .containsExactly(
                        "Almere −20", "Dronten +2", "Lelystad −89", "Noordoostpolder +11", "Urk −4", "Zeewolde −2");
        assertThat(tekst.tabellen().getLast().rijen())
                .extracting(een -> een.naam() + " " + een.cellen().getLast())
                .containsExactly(
                        "Almere 183", "Dronten 30", "Lelystad 150", "Noordoostpolder 26", "Urk 21", "Zeewolde 20");
        assertThat(tekst.tekst())
                .contains(
                        "opgave van 263",
                        "dan blijft er een achterstand van 54",
                        "Beoordeeld als adequaat: Almere, Dronten, Noordoostpolder, Urk en Zeewolde.",
                        "Aangehouden tot 1 april 2021: Lelystad.");
        assertThat(tekst.inhoud().open()).isEmpty();
        assertThat(Handelend.als(almere, () -> TestApp.bean(Stukken.class).find(nummer)))
                .isEmpty();
    }

    @Test
    @Order(7)
    void an_established_round_stands_until_it_is_opened_again_and_then_the_old_judgement_stays() {
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.oordeel(RONDE, URK, adequaat(1))))
                        .toString())
                .contains("Heropen haar eerst");
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.heropen(RONDE, " ")))
                        .toString())
                .contains("Schrijf waarom");
        var gezien = van(eerste, ALMERE).feiten();
        var later = Koppelvraag.van(List.of("GM0034", "2020-10-01", "11", "5", "0"), "Later overzicht", "");
        Handelend.als(eerste, () -> TestApp.bean(Koppelcijfers.class).legVast(later));
        assertThat(van(eerste, ALMERE).feiten()).isEqualTo(gezien);

        assertThat(Handelend.als(eerste, () -> rondes.heropen(RONDE, "Urk levert nieuwe cijfers.")))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.oordeel(RONDE, URK, adequaat(0))))
                        .toString())
                .contains("Iemand was je voor");
        assertThat(Handelend.als(eerste, () -> rondes.oordeel(RONDE, URK, adequaat(1))))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));

        var urk = Toezichtproef.gebruiker(5, "Demo Gemeente Urk", Rol.BESTUURDER, Set.of(URK));
        assertThat(van(eerste, URK).oordeel().orElseThrow().volgnr()).isEqualTo(2);
        assertThat(van(urk, URK).oordeel().orElseThrow().volgnr()).isEqualTo(1);
        assertThat(van(eerste, ALMERE).feiten().koppeling().orElseThrow().gekoppeld())
                .isEqualTo(11);
    }

    @Test
    @Order(8)
    void a_reason_weighed_otherwise_leaves_the_gemeente_to_be_judged_again() {
        var verwijtbaar = new Weegvraag(Verwijtbaarheid.VERWIJTBAAR, "De inrichting mocht weer vanaf juni.");
        assertThat(Handelend.als(eerste, () -> rondes.weeg(RONDE, ALMERE, verwijtbaar)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(van(eerste, ALMERE).voortgang()).isEqualTo(Gemeentebeoordeling.Voortgang.TE_BEOORDELEN);
        assertThat(van(almere, ALMERE).weging().orElseThrow().verwijtbaarheid())
                .isEqualTo(Verwijtbaarheid.VERSCHOONBAAR);
        var goed = new Weegvraag(Verwijtbaarheid.VERSCHOONBAAR, "De lockdown duurde het hele halfjaar.");
        assertThat(Handelend.als(eerste, () -> rondes.weeg(RONDE, ALMERE, goed)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(van(eerste, ALMERE).voortgang()).isEqualTo(Gemeentebeoordeling.Voortgang.GEREED);
    }

    @Test
    @Order(9)
    void of_two_who_judge_at_once_one_is_told_that_the_other_was_first() throws InterruptedException {
        var start = new CountDownLatch(1);
        var uitkomsten = new ConcurrentLinkedQueue<Toezichtuitkomst>();
        var draden = Stream.of(eerste, tweede)
                .map(wie -> Thread.ofVirtual().start(() -> {
                    wacht(start);
                    uitkomsten.add(Handelend.als(wie, () -> rondes.oordeel(RONDE, URK, adequaat(2))));
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
                .satisfies(een -> assertThat(uitleg(een).toString()).contains("Iemand was je voor"));
        assertThat(van(eerste, URK).keren()).isEqualTo(3);
    }

    private static void wacht(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(10)
    void lelystad_is_judged_on_the_agreed_day_by_its_first_milestone() {
        assertThat(uitleg(Handelend.als(eerste, () -> rondes.open(new Rondecode(FLEVOLAND, LocalDate.of(2021, 4, 2)))))
                        .toString())
                .contains("tot waarop een gemeente is aangehouden");
        assertThat(Handelend.als(eerste, () -> TestApp.bean(Toezichtwerk.class).posten(eerste)))
                .extracting(Werkpost::titel)
                .contains("Beoordeel wie is aangehouden tot 1 april 2021");
        assertThat(Handelend.als(eerste, () -> rondes.open(APRIL))).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        var april = Handelend.als(eerste, () -> rondes.find(APRIL)).orElseThrow();
        assertThat(april.gemeenten()).singleElement().satisfies(een -> {
            assertThat(een.gemeente().code()).isEqualTo(LELYSTAD);
            assertThat(een.feiten().mijlpaal().orElseThrow().datum()).isEqualTo(APRIL.peildatum());
            assertThat(een.voorstel()).isInstanceOf(Voorstel.Oordelen.class);
        });
    }

    @Test
    @Order(11)
    void what_was_decided_counts_in_the_next_round() {
        var store = TestApp.bean(JdbcOordeelStore.class);
        var eerdere = TestApp.bean(Transactions.class).asSystem("proef", () -> store.eerdere(LocalDate.of(2021, 7, 1)));

        assertThat(eerdere.get(ALMERE))
                .extracting(een -> een.peildatum() + " " + een.gemist())
                .containsExactly("2021-01-01 true", "2020-07-01 true");
    }
}
