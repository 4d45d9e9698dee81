package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toegang.GeenBevoegdheidException;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkpost;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.plan.Maandtoets;
import nl.doorstroom.toezicht.signaal.Signaal;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The dossier of Lelystad as the demonstration has it (handboek 6), and who may read it. */
class ToezichtdossiersTests {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");
    private static final Gebiedscode ALMERE = new Gebiedscode("GM0034");
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate MEI = LocalDate.of(2021, 5, 1);

    private final Toezichtdossiers dossiers = TestApp.bean(Toezichtdossiers.class);
    private final Handelende toezicht = Toezichtproef.toezichthouder(1, FLEVOLAND);
    private final Handelende lelystad = Toezichtproef.gebruiker(2, Rol.BESTUURDER, Set.of(LELYSTAD));
    private final Handelende almere = Toezichtproef.gebruiker(3, Rol.BESTUURDER, Set.of(ALMERE));
    private final Handelende analist = Toezichtproef.gebruiker(4, Rol.BELEIDSANALIST, Set.of());

    @Test
    void the_plan_is_held_against_the_grootboek_at_every_beginning_of_a_month() {
        var toetsen = Handelend.als(toezicht, () -> TestApp.bean(Plannen.class).maandtoetsen(LELYSTAD)).stream()
                .filter(een -> een.mijlpaal().datum().equals(APRIL))
                .toList();
        var stand = SystemTask.run(
                        "proef", () -> TestApp.bean(Grootboeken.class).standen(new Peiling(APRIL, Peiling.begin(MEI))))
                .find(LELYSTAD)
                .orElseThrow();

        assertThat(toetsen)
                .extracting(Maandtoets::bekend)
                .startsWith(LocalDate.of(2020, 11, 1))
                .endsWith(MEI);
        assertThat(toetsen.getLast().tekort()).isEqualTo(Math.max(0, -stand.netto()));
        assertThat(toetsen.getLast().staat())
                .isEqualTo(stand.netto() < 0 ? Maandtoets.Staat.GEMIST : Maandtoets.Staat.GEHAALD);
    }

    @Test
    void the_timeline_gathers_what_every_part_knows_newest_first() {
        var tijdlijn = Handelend.als(toezicht, () -> dossiers.tijdlijn(LELYSTAD));

        assertThat(tijdlijn)
                .isSortedAccordingTo(Comparator.comparing(Gebeurtenis::dag).reversed());
        assertThat(tijdlijn)
                .extracting(een -> een.dag() + " " + een.soort().naam() + " " + een.wat())
                .contains(
                        "2020-03-02 besluit Trede 3, afspraken over acties, termijnen en vervolg",
                        "2020-10-08 afspraak Mijlpaal afgesproken",
                        "2021-01-01 stand Stand −89");
        assertThat(Handelend.als(toezicht, () -> dossiers.tijdlijn(ALMERE)))
                .extracting(een -> een.dag() + " " + een.uitleg())
                .anyMatch(een -> een.startsWith("2020-07-01 Beoordeeld als verschoonbaar"));
    }

    @Test
    void a_term_that_ran_out_waits_for_the_supervisor_and_for_nobody_else() {
        var termijnen = Handelend.als(toezicht, () -> dossiers.termijnen(FLEVOLAND));

        assertThat(termijnen)
                .extracting(een -> een.gemeente() + " " + een.tot() + " " + een.wat() + " " + een.href())
                .contains("GM0995 2022-01-01 alle afspraken uit het plan van aanpak"
                        + " /toezicht/PV24/dossier/GM0995#ladder");
        assertThat(werk(toezicht))
                .contains("Lelystad: alle afspraken uit het plan van aanpak, tot en met 1 januari 2022");
        assertThat(werk(lelystad)).isEmpty();
        assertThat(werk(analist)).isEmpty();
    }

    private static List<String> werk(Handelende wie) {
        return Handelend.als(wie, () -> TestApp.bean(Termijnwerk.class).posten(wie)).stream()
                .map(Werkpost::uitleg)
                .toList();
    }

    @Test
    void the_list_tells_of_every_gemeente_where_it_stands_and_what_there_is_to_look_at() {
        var overzicht = Handelend.als(toezicht, () -> dossiers.overzicht(FLEVOLAND));

        assertThat(overzicht)
                .extracting(een -> een.gemeente().naam())
                .containsExactly("Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde");
        assertThat(overzicht.get(2).ladder().staat().stap()).isEqualTo(Trede.Stap.AFSPRAKEN);
        assertThat(overzicht.get(2).ladder().sinds()).contains(LocalDate.of(2020, 3, 2));
        assertThat(overzicht.get(2).termijn().orElseThrow().tot()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(overzicht.get(2).signalen())
                .isEqualTo(Handelend.als(lelystad, () -> dossiers.signalen(LELYSTAD)))
                .extracting(Signaal::naam)
                .contains("Mijlpaal niet gehaald");
    }

    @Test
    void a_gemeente_reads_its_own_dossier_and_never_anothers() {
        assertThat(Handelend.als(lelystad, () -> dossiers.gemeenten(FLEVOLAND)))
                .extracting(een -> een.naam())
                .containsExactly("Lelystad");
        assertThat(Handelend.als(lelystad, () -> dossiers.tijdlijn(LELYSTAD)))
                .extracting(Gebeurtenis::dag)
                .contains(LocalDate.of(2020, 3, 2));
        assertThatExceptionOfType(GeenBevoegdheidException.class)
                .isThrownBy(() -> Handelend.als(almere, () -> dossiers.tijdlijn(LELYSTAD)));
        assertThat(Handelend.als(almere, () -> dossiers.termijnen(FLEVOLAND))).isEmpty();
        assertThat(Handelend.als(
                        almere,
                        () -> TestApp.bean(Transactions.class)
                                .run(() -> TestApp.bean(JdbcLadderStore.class).besluiten())))
                .doesNotContainKey(LELYSTAD);
        assertThat(Handelend.als(analist, () -> dossiers.gemeenten(FLEVOLAND))).hasSize(6);
        assertThat(Handelend.als(analist, () -> dossiers.tijdlijn(LELYSTAD))).isNotEmpty();
    }

    @Test
    void a_gemeente_writes_nothing_and_neither_does_the_ministry() {
        var vraag = new Gespreksvraag(
                LocalDate.of(2021, 4, 8), Gesprek.Soort.BESTUURLIJK, "Proef.", "", OptionalLong.empty());
        for (var wie : List.of(lelystad, analist)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Handelend.als(
                            wie, () -> TestApp.bean(Gesprekken.class).noteer(LELYSTAD, vraag)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            Handelend.als(wie, () -> TestApp.bean(Plannen.class).trekIn(LELYSTAD, 1, "Proef.")));
        }
    }

    @Test
    void the_dashboard_counts_every_gemeente_at_every_peildatum_since_the_first_decision() {
        var overzichten = TestApp.bean(Toezichtoverzichten.class);
        var treden = Handelend.als(toezicht, () -> overzichten.perTrede(FLEVOLAND));

        assertThat(treden.getFirst().peildatum()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(treden)
                .allSatisfy(een -> assertThat(een.gemeenten().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(6))
                .allSatisfy(een -> assertThat(een.op(Trede.Stap.AFSPRAKEN)).isEqualTo(1));
        assertThat(Handelend.als(almere, () -> overzichten.perTrede(FLEVOLAND))).isEmpty();
    }
}
