package nl.doorstroom.realisatie;

import static nl.doorstroom.realisatie.Grootboekschrift.EIGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing in the grootboek, and what the database itself refuses. */
class BoekhoudingTests {
    private static final Bron BRON = new Bron("Proef (synthetisch)", null);
    private static final Gebiedscode URK = new Gebiedscode("GM0184");
    private static final LocalDate DAG = LocalDate.of(2023, 4, 10);

    private final Boekhouding boekhouding = TestApp.bean(Boekhouding.class);
    private final Grootboeken grootboeken = TestApp.bean(Grootboeken.class);
    private final JdbcClient eigenaar = TestApp.database().jdbc();

    private static <T> T alsSysteem(ScopedValue.CallableOp<T, RuntimeException> werk) {
        return SystemTask.run("proef", werk);
    }

    private Boekuitkomst boek(Opdracht... opdrachten) {
        return alsSysteem(() -> boekhouding.boek(BRON, List.of(opdrachten)));
    }

    private long boekEen(Gebiedscode gemeente, long aantal) {
        return geboekt(boek(Opdracht.nieuw(gemeente, new Post.Huisvesting(EIGEN, aantal), DAG)))
                .nummers()
                .getFirst();
    }

    private static Boekuitkomst.Geboekt geboekt(Boekuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Boekuitkomst.Geboekt.class);
        return (Boekuitkomst.Geboekt) uitkomst;
    }

    private static List<Invoerfout> fouten(Boekuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Boekuitkomst.Geweigerd.class);
        return ((Boekuitkomst.Geweigerd) uitkomst).fouten();
    }

    private static Opdracht correctie(long nummer, Gebiedscode gemeente, long aantal) {
        return new Opdracht(
                0, gemeente, new Post.Huisvesting(EIGEN, aantal), DAG, new Handeling.Correctie(nummer), null, null);
    }

    private long gehuisvest(Gebiedscode gemeente, Instant bekendOp) {
        return alsSysteem(() -> grootboeken.standen(new Peiling(DAG.plusDays(1), bekendOp)))
                .find(gemeente)
                .orElseThrow()
                .gerealiseerd();
    }

    @Test
    void what_is_booked_is_known_from_that_moment_on_and_not_before() {
        var voor = alsSysteem(() -> grootboeken.laatste()).bekendOp();
        var was = gehuisvest(URK, voor);
        var geboekt = geboekt(boek(Opdracht.nieuw(URK, new Post.Huisvesting(EIGEN, 5), DAG)));

        assertThat(gehuisvest(URK, geboekt.op())).isEqualTo(was + 5);
        assertThat(gehuisvest(URK, voor)).isEqualTo(was);
    }

    @Test
    void a_correctie_and_its_correctie_each_end_what_was_known_and_leave_the_past() {
        var gemeente = new Gebiedscode("GM0303");
        var begin = gehuisvest(gemeente, alsSysteem(() -> grootboeken.laatste()).bekendOp());
        var eerste = boekEen(gemeente, 5);
        var toen = alsSysteem(() -> grootboeken.laatste()).bekendOp();
        var tweede = geboekt(boek(correctie(eerste, gemeente, 4)));
        var derde = geboekt(boek(correctie(tweede.nummers().getFirst(), gemeente, 6)));

        assertThat(gehuisvest(gemeente, toen)).isEqualTo(begin + 5);
        assertThat(gehuisvest(gemeente, tweede.op())).isEqualTo(begin + 4);
        assertThat(gehuisvest(gemeente, derde.op())).isEqualTo(begin + 6);
    }

    @Test
    void of_two_people_who_correct_the_same_entry_at_once_one_wins_and_the_other_is_told() throws Exception {
        var gemeente = new Gebiedscode("GM0171");
        var nummer = boekEen(gemeente, 5);
        Callable<Boekuitkomst> correctie = () -> boek(correctie(nummer, gemeente, 4));

        try (var samen = Executors.newFixedThreadPool(2)) {
            var uitkomsten = samen.invokeAll(List.of(correctie, correctie)).stream()
                    .map(BoekhoudingTests::uitkomst)
                    .toList();

            assertThat(uitkomsten)
                    .hasAtLeastOneElementOfType(Boekuitkomst.Geboekt.class)
                    .hasAtLeastOneElementOfType(Boekuitkomst.Geweigerd.class);
            var geweigerd = uitkomsten.stream()
                    .filter(Boekuitkomst.Geweigerd.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(fouten(geweigerd)).singleElement().satisfies(fout -> {
                assertThat(fout.veld()).isEqualTo("boeking");
                assertThat(fout.uitleg()).contains("Iemand was u voor");
            });
        }
    }

    private static Boekuitkomst uitkomst(java.util.concurrent.Future<Boekuitkomst> straks) {
        try {
            return straks.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_is_booked() {
        var voor = alsSysteem(() -> grootboeken.laatste()).bekendOp();
        var onbekend = new Opdracht(
                3,
                new Gebiedscode("GM9999"),
                new Post.Huisvesting(new Soort("tent"), 0),
                LocalDate.of(2999, 1, 1),
                new Handeling.Registratie(),
                null,
                null);

        var fouten = fouten(boek(Opdracht.nieuw(URK, new Post.Huisvesting(EIGEN, 1), DAG), onbekend));

        assertThat(fouten).extracting(Invoerfout::veld).containsExactly("gemeente", "geldig op", "aantal", "soort");
        assertThat(fouten).allMatch(fout -> fout.regel() == 3);
        assertThat(gehuisvest(URK, Instant.now())).isEqualTo(gehuisvest(URK, voor));
    }

    @Test
    void people_are_only_taken_off_by_a_correctie_or_an_actualisatie() {
        assertThat(fouten(boek(Opdracht.nieuw(URK, new Post.Huisvesting(EIGEN, -1), DAG))))
                .extracting(Invoerfout::veld)
                .containsExactly("aantal");
        var nummer = boekEen(URK, 1);
        var verhuisd = new Opdracht(
                0, URK, new Post.Huisvesting(EIGEN, -1), DAG, new Handeling.Actualisatie(nummer), null, null);
        geboekt(boek(verhuisd));
    }

    @Test
    void an_entry_of_another_gemeente_or_one_that_is_not_there_cannot_be_corrected() {
        var nummer = boekEen(URK, 1);

        assertThat(fouten(boek(correctie(nummer, new Gebiedscode("GM0303"), 1), correctie(999_999_999, URK, 1))))
                .hasSize(2)
                .allSatisfy(fout -> assertThat(fout.uitleg()).contains("is er niet, of is niet van"));
    }

    @Test
    void a_program_that_asks_the_same_again_is_answered_the_same_and_another_request_under_its_key_is_refused() {
        var opdracht = List.of(Opdracht.nieuw(URK, new Post.Huisvesting(EIGEN, 2), DAG));
        var een = "a".repeat(64);

        var eerste = geboekt(alsSysteem(() -> boekhouding.boek(BRON, opdracht, "sleutel-1", een)));
        var weer = geboekt(alsSysteem(() -> boekhouding.boek(BRON, opdracht, "sleutel-1", een)));
        var ander = alsSysteem(() -> boekhouding.boek(BRON, opdracht, "sleutel-1", "b".repeat(64)));

        assertThat(weer.nummers()).isEqualTo(eerste.nummers());
        assertThat(weer.herhaald()).isTrue();
        assertThat(fouten(ander)).extracting(Invoerfout::veld).containsExactly("Idempotency-Key");
    }

    @Test
    void nobody_changes_or_takes_away_an_entry_not_even_the_owner_of_the_database() {
        var nummer = boekEen(URK, 3);

        assertThatThrownBy(() -> eigenaar.sql("update realisatie.boeking set aantal = 4 where nummer = ?")
                        .param(nummer)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("groeit alleen");
        assertThatThrownBy(() -> eigenaar.sql("delete from realisatie.boeking where nummer = ?")
                        .param(nummer)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        eigenaar.sql("truncate realisatie.boeking cascade").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_entry_that_does_not_go_on_from_the_chain_is_refused_by_the_database() {
        assertThatThrownBy(() -> eigenaar.sql("""
                        insert into realisatie.boeking (gemeente, nummer, post, soort, aantal, geldig_op, geregistreerd_op,
                                                        handeling, boekstuk, hash)
                        select gemeente, nextval('realisatie.boekingnummer'), post, soort, 99, geldig_op, now(), 'registratie',
                               boekstuk, hash
                          from realisatie.boeking where nummer = ?
                        """).param(boekEen(URK, 3)).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("gaat niet verder waar het grootboek eindigt");
    }

    @Test
    void an_entry_that_names_a_boekstuk_or_a_soort_that_is_not_there_is_refused_by_the_database() {
        assertThatThrownBy(() -> boekMet("9b1f7d1e-4c53-4f0e-8f8b-2f6d0f9a1c11", null))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("boekstuk of een soort die er niet is");
        assertThatThrownBy(() -> boekMet(null, "verzonnen"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("boekstuk of een soort die er niet is");
        assertThat(boekMet(null, null)).isOne();
    }

    /** Books straight in the database, with a right hash; without an own boekstuk or soort with those of another entry. */
    private int boekMet(@Nullable String boekstuk, @Nullable String soort) {
        return eigenaar.sql("""
                        with b as (
                            select b.gemeente, nextval('realisatie.boekingnummer') as nummer, b.post,
                                   coalesce(:soort, b.soort) as soort, b.aantal, b.geldig_op, b.geregistreerd_op,
                                   coalesce(cast(:boekstuk as uuid), b.boekstuk) as boekstuk, k.hash as vorige
                              from realisatie.boeking b join realisatie.keten k on k.gemeente = b.gemeente
                             where b.nummer = :nummer)
                        insert into realisatie.boeking (gemeente, nummer, post, soort, aantal, geldig_op, geregistreerd_op,
                                                        handeling, boekstuk, hash)
                        select gemeente, nummer, post, soort, aantal, geldig_op, geregistreerd_op, 'registratie', boekstuk,
                               realisatie.boekinghash(vorige, gemeente, nummer, post, soort, aantal, geldig_op,
                                                      geregistreerd_op, 'registratie', null, boekstuk, null, null)
                          from b
                        """)
                .param("soort", soort)
                .param("boekstuk", boekstuk)
                .param("nummer", boekEen(URK, 3))
                .update();
    }
}
