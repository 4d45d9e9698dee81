package nl.doorstroom.realisatie.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.planning.PlannedJobs;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Proefomgeving;
import nl.doorstroom.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a file from receipt to booking. Every test has gemeenten and a source of its own. */
class InvoerenTests {
    private static final LocalDate DAG = LocalDate.of(2023, 4, 10);

    private final Invoeren invoeren = TestApp.bean(Invoeren.class);
    private final Grootboeken grootboeken = TestApp.bean(Grootboeken.class);
    private final JdbcClient eigenaar = TestApp.database().jdbc();

    /** Somebody who may book for these gemeenten, and what that one does with a source. */
    private final class Werker {
        private final Handelende wie;
        private final String bron = "Proef " + UUID.randomUUID();

        Werker(String... gemeenten) {
            wie = Proefomgeving.iemand(Rol.REGIEVOERDER, gemeenten);
        }

        <T> T als(ScopedValue.CallableOp<T, RuntimeException> werk) {
            return Handelend.als(wie, werk);
        }

        Ontvangst ontvang(byte[] bestand) {
            return als(() -> invoeren.ontvang(bron, "proef.csv", bestand));
        }

        UUID id(byte[] bestand) {
            assertThat(ontvang(bestand)).isInstanceOf(Ontvangst.Ontvangen.class);
            return als(invoeren::laatste).getFirst().id();
        }

        UUID id(String... regels) {
            return id(csv(regels));
        }

        /** With the columns as they were guessed or remembered. */
        Invoer beproefd(UUID id) {
            var fouten = als(() -> invoeren.beproef(id, invoer(id).toewijzing()));
            assertThat(fouten).isEmpty();
            return rust(id);
        }

        Invoer geboekt(UUID id, boolean corrigeren) {
            assertThat(als(() -> invoeren.bevestig(id, corrigeren))).isTrue();
            return rust(id);
        }

        Invoer invoer(UUID id) {
            return als(() -> invoeren.find(id)).orElseThrow();
        }

        /** As it is when nothing is being done with it. */
        private Invoer rust(UUID id) {
            var nu = invoer(id);
            while (nu.status().loopt()) {
                Thread.onSpinWait();
                nu = invoer(id);
            }
            return nu;
        }

        List<String> meldingen(UUID id, Regelmelding.Soort soort) {
            return als(() -> invoeren.meldingen(id, soort, 1000)).stream()
                    .map(Regelmelding::toString)
                    .toList();
        }
    }

    private static byte[] csv(String... regels) {
        return (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private long gehuisvest(String gemeente) {
        return SystemTask.run(
                "proef",
                () -> grootboeken
                        .standen(new Peiling(
                                DAG.plusDays(40), grootboeken.laatste().bekendOp()))
                        .find(new Gebiedscode(gemeente))
                        .map(stand -> stand.gerealiseerd())
                        .orElse(0L));
    }

    private int boekingen(String bron) {
        return eigenaar.sql(
                        "select count(*) from realisatie.boeking b join realisatie.boekstuk s on s.id = b.boekstuk where s.bron = ?")
                .param(bron)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_file_with_counts_is_tried_out_shown_and_booked_and_the_same_file_changes_nothing() {
        var werker = new Werker("GM0050", "GM0034");
        var bestand = csv(
                "Gemeente;Soort;Aantal;Datum",
                "Zeewolde;In de gemeente;4;10-4-2023",
                "GM0034;doorstroomwoning;3;2023-04-11");
        var voor = gehuisvest("GM0050");
        var id = werker.id(bestand);

        var proef = werker.beproefd(id);

        assertThat(proef.status()).isEqualTo(Invoerstatus.BEPROEFD);
        assertThat(proef.uitslag()).isEqualTo(new Invoer.Uitslag(2, 0, 0, 0, false));
        assertThat(werker.als(() -> invoeren.tellingen(id)))
                .isEqualTo(Map.of(new Gebiedscode("GM0050"), 4L, new Gebiedscode("GM0034"), 3L));
        assertThat(werker.meldingen(id, Regelmelding.Soort.VOORBEELD))
                .anyMatch(een -> een.contains("4 mensen, In de gemeente, Zeewolde, 10 april 2023"));
        assertThat(gehuisvest("GM0050")).isEqualTo(voor);

        assertThat(werker.geboekt(id, false).status()).isEqualTo(Invoerstatus.KLAAR);
        assertThat(gehuisvest("GM0050")).isEqualTo(voor + 4);
        assertThat(werker.ontvang(bestand)).isInstanceOf(Ontvangst.Bekend.class);
        assertThat(boekingen(werker.bron)).isEqualTo(2);
    }

    @Test
    void every_fault_of_every_line_is_told_and_nothing_can_be_booked() {
        var werker = new Werker("GM0050");
        var id = werker.id(
                "Gemeente;Soort;Datum;Kenmerk",
                "Zeewolde;In de gemeente;10-4-2023;geheim-0001",
                "Nergenshuizen;tent;31-2-2023;geheim-0002",
                "GM0034;In de gemeente;10-4-2023;geheim-0003",
                "Zeewolde;In de gemeente;10-4-2999;geheim-0004",
                "Zeewolde;In de gemeente;10-4-2023;geheim-0001",
                "Zeewolde;In de gemeente;10-4-2023;");

        var proef = werker.beproefd(id);

        assertThat(proef.uitslag().fouten()).isEqualTo(7);
        assertThat(werker.meldingen(id, Regelmelding.Soort.FOUT))
                .anyMatch(fout -> fout.startsWith("regel 3, Dag van huisvesting (31-2-2023)"))
                .anyMatch(fout -> fout.startsWith("regel 3, Soort huisvesting (tent)"))
                .anyMatch(fout -> fout.startsWith("regel 3, Gemeente (Nergenshuizen)"))
                .anyMatch(fout -> fout.startsWith("regel 4, Gemeente (GM0034)"))
                .anyMatch(fout -> fout.startsWith("regel 5, geldig op (2999-04-10)"))
                .anyMatch(fout -> fout.startsWith("regel 6, Kenmerk (ge…): Dit kenmerk staat ook op regel 2"))
                .anyMatch(fout -> fout.startsWith("regel 7, Kenmerk ()"))
                .noneMatch(fout -> fout.contains("geheim"));
        assertThat(werker.als(() -> invoeren.bevestig(id, false))).isFalse();
        assertThat(boekingen(werker.bron)).isZero();
    }

    @Test
    void a_person_who_is_booked_already_is_passed_over_and_what_changed_is_a_correctie_when_somebody_says_so() {
        var werker = new Werker("GM0060");
        var kop = "Gemeente;Soort;Datum;Kenmerk";
        var eerste = werker.id(kop, "GM0060;In de gemeente;10-4-2023;a", "GM0060;In de gemeente;10-4-2023;b");
        werker.beproefd(eerste);
        werker.geboekt(eerste, false);

        var tweede = werker.id(
                kop,
                "GM0060;In de gemeente;10-4-2023;a",
                "GM0060;Doorstroomwoning;12-4-2023;b",
                "GM0060;In de gemeente;13-4-2023;c");
        var proef = werker.beproefd(tweede);

        assertThat(proef.uitslag()).isEqualTo(new Invoer.Uitslag(1, 1, 1, 0, false));
        assertThat(werker.meldingen(tweede, Regelmelding.Soort.GEWIJZIGD))
                .singleElement()
                .asString()
                .contains("Was: 1 In de gemeente, 10 april 2023. Nu: 1 Doorstroomwoning, 12 april 2023.");
        assertThat(werker.geboekt(tweede, true).status()).isEqualTo(Invoerstatus.KLAAR);
        assertThat(boekingen(werker.bron)).isEqualTo(4);

        var derde = werker.id(kop, "GM0060;Doorstroomwoning;12-4-2023;b");
        assertThat(werker.beproefd(derde).uitslag()).isEqualTo(new Invoer.Uitslag(0, 0, 1, 0, false));
        assertThat(werker.als(() -> invoeren.bevestig(derde, true))).isFalse();
    }

    @Test
    void a_file_of_which_changed_lines_were_passed_over_can_be_offered_again_to_correct_them() {
        var werker = new Werker("GM0060");
        var kop = "Gemeente;Soort;Datum;Kenmerk";
        var eerste = werker.id(kop, "GM0060;In de gemeente;14-4-2023;d");
        werker.beproefd(eerste);
        werker.geboekt(eerste, false);
        var bestand = csv(kop, "GM0060;In de gemeente;15-4-2023;d", "GM0060;In de gemeente;15-4-2023;e");
        var tweede = werker.id(bestand);
        werker.beproefd(tweede);
        assertThat(werker.geboekt(tweede, false).status()).isEqualTo(Invoerstatus.KLAAR);

        var derde = werker.id(bestand);
        assertThat(werker.beproefd(derde).uitslag()).isEqualTo(new Invoer.Uitslag(0, 1, 1, 0, false));
        assertThat(werker.als(() -> invoeren.bevestig(derde, false))).isFalse();
        assertThat(werker.geboekt(derde, true).status()).isEqualTo(Invoerstatus.KLAAR);
        assertThat(boekingen(werker.bron)).isEqualTo(3);
        assertThat(werker.ontvang(bestand)).isInstanceOf(Ontvangst.Bekend.class);
    }

    @Test
    void equal_lines_with_counts_are_each_booked_once() {
        var werker = new Werker("GM0072");
        var regels = new String[] {
            "Gemeente,Soort,Aantal,Datum", "GM0072,nidos-kso,2,2023-04-10", "GM0072,nidos-kso,2,2023-04-10"
        };
        var id = werker.id(regels);
        werker.beproefd(id);
        werker.geboekt(id, false);

        var meer = werker.id((String.join("\n", regels) + "\nGM0072,nidos-kso,2,2023-04-10").split("\n"));

        assertThat(werker.beproefd(meer).uitslag()).isEqualTo(new Invoer.Uitslag(1, 0, 2, 0, false));
    }

    @Test
    void no_reference_stands_in_the_grootboek_or_readable_beside_it() {
        var werker = new Werker("GM0074");
        var id = werker.id("Gemeente;Soort;Datum;Kenmerk", "GM0074;In de gemeente;10-4-2023;v-nummer-987654");
        werker.beproefd(id);
        var inhoud = "select coalesce(inhoud, '') from realisatie.invoer where id = ?";
        assertThat(eigenaar.sql(inhoud).param(id).query(String.class).single())
                .isNotEmpty()
                .doesNotContain("987654");
        werker.geboekt(id, false);

        assertThat(eigenaar.sql(inhoud).param(id).query(String.class).single()).isEmpty();
        assertThat(eigenaar.sql("select count(*) from realisatie.boeking b where b::text like '%nummer-987654%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_columns_of_a_source_are_remembered_for_its_next_file() {
        var werker = new Werker("GM0080");
        var id = werker.id("Waar;Wanneer;Hoeveel", "GM0080;2023-04-10;2");
        var gekozen = new Toewijzing(Map.of(
                Veld.GEMEENTE, "kolom:Waar",
                Veld.SOORT, "vast:eigen-gemeente",
                Veld.AANTAL, "kolom:Hoeveel",
                Veld.GELDIG_OP, "kolom:Wanneer"));
        assertThat(werker.als(() -> invoeren.beproef(id, werker.invoer(id).toewijzing())))
                .extracting(Invoerfout::veld)
                .containsExactly("gemeente", "soort", "aantal", "geldig-op");
        assertThat(werker.als(() -> invoeren.beproef(id, gekozen))).isEmpty();
        assertThat(werker.rust(id).uitslag().nieuw()).isEqualTo(1);

        var volgend = werker.id("Waar;Wanneer;Hoeveel", "GM0080;2023-04-11;3");
        assertThat(werker.invoer(volgend).toewijzing()).isEqualTo(gekozen);
        assertThat(werker.als(invoeren::bronnen)).contains(werker.bron);
    }

    @Test
    void an_ods_file_is_read_as_well() {
        var werker = new Werker("GM0085");
        var tabel = new ExportTable(
                "Proef",
                List.of(),
                List.of("Gemeente", "Soort", "Aantal", "Datum"),
                List.of(List.of("GM0085", "eigen-gemeente", 2, "2023-04-10")));
        var bestand = java.util.Objects.requireNonNull(
                Downloads.table("ods", "proef", tabel).getBody());

        assertThat(werker.beproefd(werker.id(bestand)).uitslag()).isEqualTo(new Invoer.Uitslag(1, 0, 0, 0, false));
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_at_once() {
        var werker = new Werker("GM0085");

        assertThat(werker.ontvang(csv("Gemeente;Soort", "GM0085"))).isInstanceOf(Ontvangst.Geweigerd.class);
        assertThat(werker.ontvang(csv("Gemeente;Soort"))).isInstanceOf(Ontvangst.Geweigerd.class);
        assertThat(werker.ontvang(new byte[0])).isInstanceOf(Ontvangst.Geweigerd.class);
    }

    @Test
    void nobody_of_another_organisation_sees_a_file_on_its_way() {
        var werker = new Werker("GM0086");
        var id = werker.id("Gemeente;Soort;Aantal;Datum", "GM0086;eigen-gemeente;2;10-4-2023");
        var ander = new Werker("GM0086");

        assertThat(ander.als(() -> invoeren.find(id))).isEmpty();
        assertThat(ander.als(invoeren::laatste)).isEmpty();
        assertThat(ander.als(() -> invoeren.annuleer(id))).isFalse();
        assertThat(ander.als(() -> invoeren.beproef(id, Toewijzing.voorstel(List.of()))))
                .isNotEmpty();
    }

    @Test
    void twenty_thousand_lines_are_booked_as_a_whole_and_what_was_cancelled_is_not() {
        var werker = new Werker("GM0088");
        var weg = werker.id(personen(20_000, "x"));
        assertThat(werker.als(() -> invoeren.beproef(weg, werker.invoer(weg).toewijzing())))
                .isEmpty();
        assertThat(werker.als(() -> invoeren.annuleer(weg))).isTrue();
        assertThat(werker.invoer(weg).status()).isEqualTo(Invoerstatus.GEANNULEERD);

        var tijdens = werker.id(personen(20_000, "y"));
        werker.beproefd(tijdens);
        assertThat(werker.als(() -> invoeren.bevestig(tijdens, false))).isTrue();
        assertThat(werker.als(() -> invoeren.annuleer(tijdens))).isTrue();

        var heel = werker.id(personen(20_000, "z"));
        assertThat(werker.beproefd(heel).uitslag().nieuw()).isEqualTo(20_000);
        assertThat(werker.geboekt(heel, false).status()).isEqualTo(Invoerstatus.KLAAR);

        assertThat(werker.invoer(tijdens).status()).isEqualTo(Invoerstatus.GEANNULEERD);
        assertThat(boekingen(werker.bron)).isEqualTo(20_000);
        assertThat(werker.als(() -> invoeren.annuleer(heel))).isFalse();
    }

    private static byte[] personen(int hoeveel, String begin) {
        return IntStream.range(0, hoeveel)
                .mapToObj(nummer -> "GM0088;eigen-gemeente;" + DAG.plusDays(nummer % 30) + ";" + begin + nummer)
                .collect(Collectors.joining("\n", "Gemeente;Soort;Datum;Kenmerk\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void work_that_is_not_heard_of_any_more_is_told_as_broken_off_and_can_begin_anew() {
        var werker = new Werker("GM0090");
        var id = werker.id("Gemeente;Soort;Aantal;Datum", "GM0090;eigen-gemeente;2;10-4-2023");
        werker.beproefd(id);
        eigenaar.sql(
                        "update realisatie.invoer set status = 'bezig', levend_op = clock_timestamp() - interval '2 minutes' where id = ?")
                .param(id)
                .update();

        assertThat(werker.invoer(id).status()).isEqualTo(Invoerstatus.ONDERBROKEN);
        TestApp.bean(PlannedJobs.class).run("invoer-opruimen");
        assertThat(werker.beproefd(id).status()).isEqualTo(Invoerstatus.BEPROEFD);
        assertThat(boekingen(werker.bron)).isZero();
    }

    @Test
    void a_file_that_nobody_goes_on_with_is_gone_after_a_day() {
        var werker = new Werker("GM0090");
        var id = werker.id("Gemeente;Soort;Aantal;Datum", "GM0090;eigen-gemeente;2;11-4-2023");
        eigenaar.sql("update realisatie.invoer set gewijzigd_op = clock_timestamp() - interval '25 hours' where id = ?")
                .param(id)
                .update();

        TestApp.bean(PlannedJobs.class).run("invoer-opruimen");

        assertThat(werker.invoer(id).status()).isEqualTo(Invoerstatus.VERLOPEN);
        assertThat(eigenaar.sql("select count(*) from realisatie.invoer where id = ? and inhoud is not null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void ouder(UUID id, String tijd) {
        eigenaar.sql("update realisatie.invoer set gewijzigd_op = gewijzigd_op - cast(? as interval) where id = ?")
                .param(tijd)
                .param(id)
                .update();
        TestApp.bean(PlannedJobs.class).run("invoer-opruimen");
    }

    private int gezegd(UUID id) {
        return eigenaar.sql("""
                        select (select count(*) from realisatie.invoermelding where invoer = :id)
                             + (select count(*) from realisatie.invoertelling where invoer = :id)
                        """).param("id", id).query(Integer.class).single();
    }

    @Test
    void what_was_said_of_a_booked_file_is_gone_after_a_day_and_the_file_itself_after_a_month() {
        var werker = new Werker("GM0098");
        var id = werker.id("Gemeente;Soort;Aantal;Datum", "GM0098;eigen-gemeente;2;12-4-2023");
        werker.beproefd(id);
        werker.geboekt(id, false);
        ouder(id, "23 hours");
        assertThat(gezegd(id)).isPositive();

        ouder(id, "2 hours");
        assertThat(gezegd(id)).isZero();
        assertThat(werker.invoer(id).status()).isEqualTo(Invoerstatus.KLAAR);
        ouder(id, "28 days");
        assertThat(werker.als(() -> invoeren.find(id))).isPresent();

        ouder(id, "1 day");
        assertThat(werker.als(() -> invoeren.find(id))).isEmpty();
        assertThat(boekingen(werker.bron)).isEqualTo(1);
    }

    @Test
    void when_somebody_books_the_same_meanwhile_the_file_is_to_be_looked_at_again() {
        var werker = new Werker("GM0093");
        var kop = "Gemeente;Soort;Datum;Kenmerk";
        var een = werker.id(kop, "GM0093;In de gemeente;10-4-2023;p1");
        var ander = werker.id(kop, "GM0093;In de gemeente;10-4-2023;p1", "GM0093;In de gemeente;10-4-2023;p2");
        werker.beproefd(een);
        werker.beproefd(ander);
        werker.geboekt(een, false);

        var terug = werker.geboekt(ander, false);

        assertThat(terug.status()).isEqualTo(Invoerstatus.BEPROEFD);
        assertThat(terug.uitleg()).contains("Intussen");
        assertThat(terug.uitslag()).isEqualTo(new Invoer.Uitslag(1, 0, 1, 0, false));
        assertThat(boekingen(werker.bron)).isEqualTo(1);
    }
}
