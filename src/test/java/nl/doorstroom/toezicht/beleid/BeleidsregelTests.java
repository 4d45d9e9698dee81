package nl.doorstroom.toezicht.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeleidsregelTests {
    private static final LocalDate PEILDATUM = LocalDate.of(2021, 1, 1);
    private static final Oordeel GOED = new Oordeel("goed", "goed", Oordeel.Kleur.GROEN, "");
    private static final Oordeel SLECHT = new Oordeel("slecht", "slecht", Oordeel.Kleur.ROOD, "");

    /** A gemeente as in ABRvS 8 August 2018: what was behind is made good in spring, and then the next target is missed. */
    @Test
    void achterstand_made_good_later_does_not_cure_a_miss() {
        var januari = Feiten.van(Cijfers.van(PEILDATUM, -30)).beoordeeld(Verwijtbaarheid.VERWIJTBAAR);
        var juli = Feiten.van(Cijfers.van(LocalDate.of(2021, 7, 1), -5))
                .na(EerdereBeoordeling.gemist(PEILDATUM, Verwijtbaarheid.VERWIJTBAAR))
                .beoordeeld(Verwijtbaarheid.VERWIJTBAAR);

        assertThat(beweging(Meegeleverd.flevoland().voorstel(januari))).isEqualTo(Beweging.GELIJK);
        assertThat(beweging(Meegeleverd.flevoland().voorstel(juli))).isEqualTo(Beweging.HOGER);
    }

    @Test
    void every_condition_that_was_looked_at_says_what_it_saw() {
        var almere = Feiten.van(Cijfers.van(PEILDATUM, -20).metNaijl(6, 7))
                .na(EerdereBeoordeling.gemist(LocalDate.of(2020, 7, 1), Verwijtbaarheid.VERSCHOONBAAR))
                .beoordeeld(Verwijtbaarheid.VERSCHOONBAAR);

        var zinnen = Meegeleverd.flevoland().voorstel(almere).toetsen().stream()
                .flatMap(toets -> toets.voorwaarden().stream())
                .map(een -> een.bevinding().toString())
                .toList();

        assertThat(zinnen)
                .contains(
                        "nee: De gemeente staat niet onder actief toezicht.",
                        "nee: De stand op 1 januari 2021 is −20, zoals die dag bekend.",
                        "nee: De stand op 1 januari 2021 is −20, met 0 door wat in de na-ijl is geregistreerd.",
                        "nee: De stand op 1 januari 2021 is −7 als ook wordt meegeteld wie in de na-ijl verhuisde, 6, en"
                                + " wie in fase 3 zit, 7.",
                        "ja: Dit keer was er een goede reden. Direct hiervoor 0 keer achter elkaar verwijtbaar niet"
                                + " gehaald.");
    }

    @Test
    void the_first_rule_that_holds_decides_and_one_of_which_nobody_knows_stops_the_search() {
        var regel = regel(
                new Beoordelingsregel(
                        "Te weinig gekoppeld", "proef", List.of(new Voorwaarde.TeWeinigGekoppeld(80)), goed()),
                new Beoordelingsregel(
                        "Klein",
                        "proef",
                        List.of(new Voorwaarde.AchterstandHoogstens(Maatstaf.NA_NAIJL, 3)),
                        new Gevolg.Oordelen(SLECHT, Beweging.HOGER)));
        var feiten = Feiten.van(Cijfers.van(PEILDATUM, -3));

        assertThat(regel.voorstel(feiten).reden()).isEqualTo("Het is niet bekend hoeveel er op tijd is gekoppeld.");
        assertThat(regel.voorstel(feiten.met(gekoppeld(79, 100))).reden()).isEqualTo("Te weinig gekoppeld");
        assertThat(regel.voorstel(feiten.met(gekoppeld(80, 100))).reden()).isEqualTo("Klein");
    }

    @ParameterizedTest(name = "{0} linked for an opgave of {1}: less than 80 percent {2}")
    @CsvSource(delimiter = '|', textBlock = """
            48 | 61 | ja: Op 1 oktober 2020 waren er 48 mensen gekoppeld voor een opgave van 61: 78 procent.
            49 | 61 | nee: Op 1 oktober 2020 waren er 49 mensen gekoppeld voor een opgave van 61: 80 procent.
            0  | 10 | ja: Op 1 oktober 2020 waren er 0 mensen gekoppeld voor een opgave van 10: 0 procent.
            0  | 0  | nee: Op 1 oktober 2020 waren er 0 mensen gekoppeld; door de voorsprong was er geen opgave.
            5  | -3 | nee: Op 1 oktober 2020 waren er 5 mensen gekoppeld; door de voorsprong was er geen opgave.
            """)
    void too_few_koppelingen_is_told_with_its_figures_and_without_rounding(long aantal, long opgave, String bevinding) {
        var feiten = Feiten.van(Cijfers.van(PEILDATUM, -3)).met(gekoppeld(aantal, opgave));

        assertThat(new Voorwaarde.TeWeinigGekoppeld(80).toets(feiten)).hasToString(bevinding);
    }

    private static Koppelfeit gekoppeld(long aantal, long opgave) {
        return new Koppelfeit(LocalDate.of(2020, 10, 1), aantal, opgave);
    }

    @Test
    void a_rule_to_wait_needs_something_to_wait_for() {
        var regel = regel(new Beoordelingsregel(
                "Wacht", "proef", List.of(new Voorwaarde.Gehaald(Maatstaf.OP_PEILDATUM)), new Gevolg.Aanhouden()));

        assertThat(regel.voorstel(Feiten.van(Cijfers.van(PEILDATUM, 0))).reden())
                .contains("geen afspraak");
    }

    @Test
    void a_rule_can_only_judge_on_its_own_scale() {
        var vreemd = new Oordeel("vreemd", "vreemd", Oordeel.Kleur.ORANJE, "");
        var regel = new Beoordelingsregel(
                "Vreemd",
                "proef",
                List.of(new Voorwaarde.ActiefToezicht()),
                new Gevolg.Oordelen(vreemd, Beweging.GELIJK));

        assertThatIllegalArgumentException().isThrownBy(() -> regel(regel)).withMessageContaining("vreemd");
    }

    @Test
    void the_national_rule_tells_what_only_a_provincie_can_fill_in() {
        var drenthe = Meegeleverd.landelijk("Drenthe");

        assertThat(drenthe.teBevestigen()).hasSizeGreaterThan(2);
        assertThat(drenthe.treden()).hasSize(6);
        assertThat(drenthe.regels()).extracting(Beoordelingsregel::grondslag).containsOnly("te bevestigen");
        assertThat(drenthe.voorstel(Feiten.van(Cijfers.van(PEILDATUM, -1))).reden())
                .isEqualTo("De reden van de gemeente is nog niet beoordeeld.");
    }

    /** Made-up histories of many gemeenten: what is proposed follows from the facts alone and never lies about them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_proposal_follows_from_the_facts_and_steps_up_only_for_two_misses_to_blame(long zaad) {
        var random = new SplittableRandom(zaad);
        for (int i = 0; i < 2_000; i++) {
            var feiten = feiten(random);
            var voorstel = Meegeleverd.flevoland().voorstel(feiten);

            assertThat(voorstel).isEqualTo(Meegeleverd.flevoland().voorstel(feiten));
            if (beweging(voorstel) == Beweging.HOGER && !feiten.actiefToezicht()) {
                assertThat(feiten.verwijtbaarheid()).contains(Verwijtbaarheid.VERWIJTBAAR);
                assertThat(feiten.eerdere().getFirst().isVerwijtbaar()).isTrue();
                assertThat(feiten.cijfers().stand(Maatstaf.MET_NAIJL)).isNegative();
            }
            if (!feiten.actiefToezicht() && feiten.cijfers().opPeildatum() >= 0) {
                assertThat(voorstel.reden()).isEqualTo("De taakstelling is gehaald");
            }
            if (beweging(voorstel) == Beweging.EINDE) {
                assertThat(feiten.cijfers().naNaijl()).isNotNegative();
            }
        }
    }

    private static Feiten feiten(SplittableRandom random) {
        long stand = random.nextLong(-40, 20);
        var cijfers = new Cijfers(
                PEILDATUM,
                stand,
                stand + random.nextLong(8),
                random.nextLong(10),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong(10)),
                random.nextLong(3));
        var feiten = Feiten.van(cijfers).na(eerdere(random));
        feiten = random.nextBoolean() ? feiten : feiten.onderActiefToezicht();
        feiten = random.nextInt(3) == 0 ? feiten : feiten.beoordeeld(een(random, Verwijtbaarheid.values()));
        return random.nextBoolean()
                ? feiten
                : feiten.met(new Mijlpaalstand(PEILDATUM.plusMonths(3), een(random, Uitkomst.values()), "Proef."));
    }

    private static EerdereBeoordeling[] eerdere(SplittableRandom random) {
        var lijst = new ArrayList<EerdereBeoordeling>();
        for (int halfjaar = 1; halfjaar < random.nextInt(1, 5); halfjaar++) {
            var dag = PEILDATUM.minusMonths(6L * halfjaar);
            lijst.add(
                    random.nextBoolean()
                            ? EerdereBeoordeling.gehaald(dag)
                            : EerdereBeoordeling.gemist(dag, een(random, Verwijtbaarheid.values())));
        }
        return lijst.toArray(EerdereBeoordeling[]::new);
    }

    private static <T> T een(SplittableRandom random, T[] van) {
        return van[random.nextInt(van.length)];
    }

    private static Beweging beweging(Voorstel voorstel) {
        return voorstel instanceof Voorstel.Oordelen oordelen ? oordelen.beweging() : Beweging.GELIJK;
    }

    private static Gevolg goed() {
        return new Gevolg.Oordelen(GOED, Beweging.GELIJK);
    }

    private static Beleidsregel regel(Beoordelingsregel... regels) {
        return new Beleidsregel(
                "Proef",
                new Bron("Proef", null),
                Periode.vanaf(PEILDATUM),
                List.of(MonthDay.of(1, 1)),
                1,
                List.of(GOED, SLECHT),
                List.of(),
                List.of(regels),
                List.of());
    }
}
