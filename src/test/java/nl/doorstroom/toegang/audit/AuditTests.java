package nl.doorstroom.toegang.audit;

import static nl.doorstroom.toegang.Proefomgeving.iemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.Trace;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Proefomgeving;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.audit.Ketenbreuk.Gewijzigd;
import nl.doorstroom.toegang.audit.Ketenbreuk.Kop;
import nl.doorstroom.toegang.audit.Ketenbreuk.Ontbreekt;
import nl.doorstroom.toegang.audit.Ketenbreuk.Zegelbreuk;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class AuditTests {
    private final Proefomgeving proef = new Proefomgeving();
    private final JdbcAuditStore store = new JdbcAuditStore(proef.jdbc(), proef.batch());
    private final Auditlog auditlog = new Auditlog(store, proef.transacties());
    private final Logboek logboek = new Logboek(store);
    private final Auditcontrole controle = new Auditcontrole(store);
    private final Handelende.Gebruiker mens = iemand(Rol.CASEMANAGER, "GM0995");

    private void noteer(String... handelingen) {
        proef.als(mens, () -> {
            for (var handeling : handelingen) {
                auditlog.noteer(Voorval.inhoud(handeling)
                        .over("dossier", "D-1")
                        .van(new Gebiedscode("GM0995"))
                        .met(Map.of("kleur", "één \"a\", b"), Map.of("kleur", "twee", "leeg", "")));
            }
        });
    }

    private Ketenoordeel oordeel() {
        return oordeel(Optional.empty());
    }

    private Ketenoordeel oordeel(Optional<Zegel> zegel) {
        return proef.alsSysteem(() -> controle.controleer(zegel));
    }

    /** As who owns the tables and knows how to silence them. */
    private void knoei(String sql) {
        proef.eigenaar()
                .sql("alter table toegang.auditregel disable trigger user")
                .update();
        proef.eigenaar().sql(sql).update();
        proef.eigenaar()
                .sql("alter table toegang.auditregel enable trigger user")
                .update();
    }

    @Test
    void what_happened_can_be_read_with_who_when_and_what_changed() {
        var trace = Trace.begin();
        trace.run(() -> {
            noteer("dossier.ingezien");
            return true;
        });

        var regel = proef.alsSysteem(() -> logboek.zoek(Auditvraag.ALLES, 1))
                .regels()
                .getFirst();

        assertThat(regel.volgnummer()).isEqualTo(1);
        assertThat(regel.wie().account()).isEqualTo(mens.account().waarde());
        assertThat(regel.wie().naam()).isEqualTo(mens.naam());
        assertThat(regel.wie().organisatienaam()).isEqualTo(mens.bij().naam());
        assertThat(regel.wie().rol()).isEqualTo("casemanager");
        assertThat(regel.wijziging().wordt()).contains("\"kleur\": \"twee\"");
        assertThat(regel.betreft().gemeente()).isEqualTo("GM0995");
        assertThat(regel.correlatie()).isEqualTo(trace.traceId());
        assertThat(oordeel().isGaaf()).isTrue();
    }

    @Test
    void an_act_that_fails_is_not_recorded_and_a_refusal_is() {
        assertThatThrownBy(() -> proef.als(mens, () -> {
                    auditlog.noteer(Voorval.inhoud("dossier.gewijzigd"));
                    auditlog.noteerAltijd(Voorval.beveiliging("dossier.geweigerd"));
                    throw new IllegalStateException("stuk");
                }))
                .hasMessage("stuk");

        assertThat(proef.alsSysteem(() -> logboek.alles(Auditvraag.ALLES)))
                .singleElement()
                .extracting(Auditregel::handeling)
                .isEqualTo("dossier.geweigerd");
        assertThat(oordeel().aantal()).isEqualTo(1);
    }

    @Test
    void one_altered_row_is_found_and_named() {
        noteer("a.een", "a.twee", "a.drie", "a.vier");

        knoei("update toegang.auditregel set naam = 'Iemand anders' where volgnummer = 3");

        assertThat(oordeel().breuken()).containsExactly(new Gewijzigd(3));
        assertThat(new Gewijzigd(3)).hasToString("Regel 3 is gewijzigd: de inhoud past niet bij de hash.");
    }

    @Test
    void every_column_counts() {
        noteer("a.een", "a.twee");
        for (var wijziging : List.of(
                "tijdstip = tijdstip + interval '1 microsecond'",
                "soort = 'beveiliging'",
                "handeling = 'a.drie'",
                "account = gen_random_uuid()",
                "organisatie = null",
                "organisatie_naam = ''",
                "rol = null",
                "onderwerp_soort = 'x'",
                "onderwerp = 'D-2'",
                "organisatie_onderwerp = gen_random_uuid()",
                "gemeente = null",
                "was = null",
                "wordt = was",
                "correlatie = ''")) {
            knoei("create table bewaard as select * from toegang.auditregel");
            knoei("update toegang.auditregel set " + wijziging + " where volgnummer = 1");
            assertThat(oordeel().breuken()).as(wijziging).containsExactly(new Gewijzigd(1));
            knoei("delete from toegang.auditregel");
            knoei("insert into toegang.auditregel select * from bewaard");
            knoei("drop table bewaard");
            assertThat(oordeel().isGaaf()).isTrue();
        }
    }

    @Test
    void a_removed_row_and_a_wrong_head_are_found() {
        noteer("a.een", "a.twee", "a.drie", "a.vier");
        var zegel = oordeel().laatste();

        knoei("delete from toegang.auditregel where volgnummer = 2");
        assertThat(oordeel().breuken()).containsExactly(new Ontbreekt(2, 2));

        knoei("delete from toegang.auditregel where volgnummer = 4");
        assertThat(oordeel().breuken())
                .contains(new Ontbreekt(2, 2))
                .anySatisfy(breuk -> assertThat(breuk)
                        .isInstanceOfSatisfying(
                                Kop.class, kop -> assertThat(kop.kop()).isEqualTo(zegel)));
    }

    @Test
    void a_tail_that_was_taken_away_with_its_head_is_found_by_a_seal() {
        noteer("a.een", "a.twee", "a.drie");
        var zegel = oordeel().laatste();

        knoei("delete from toegang.auditregel where volgnummer = 3");
        knoei("""
                update toegang.auditkop set volgnummer = 2,
                    hash = (select hash from toegang.auditregel where volgnummer = 2)
                """);

        assertThat(oordeel().isGaaf()).isTrue();
        assertThat(oordeel(Optional.of(zegel)).breuken()).containsExactly(new Zegelbreuk(zegel));
        assertThat(Zegel.lees(zegel.toString())).contains(zegel);
    }

    @Test
    void writers_at_the_same_time_keep_one_chain() throws Exception {
        Callable<Boolean> schrijver = () -> {
            IntStream.range(0, 25).forEach(_ -> noteer("a.een", "a.twee"));
            return true;
        };
        try (var tegelijk = Executors.newFixedThreadPool(2)) {
            for (var klaar : tegelijk.invokeAll(List.of(schrijver, schrijver))) {
                assertThat(klaar.get()).isTrue();
            }
        }

        assertThat(oordeel().aantal()).isEqualTo(100);
        assertThat(oordeel().breuken()).isEmpty();
    }

    @Test
    void the_application_can_take_nothing_back_and_the_owner_not_by_accident() {
        noteer("a.een");
        for (var sql : List.of(
                "update toegang.auditregel set naam = 'x'",
                "delete from toegang.auditregel",
                "truncate toegang.auditregel",
                "update toegang.auditkop set volgnummer = 0",
                "insert into toegang.auditkop (enige, volgnummer, hash) values (false, 0, '')")) {
            assertThatThrownBy(
                            () -> proef.alsSysteem(() -> proef.jdbc().sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() ->
                        proef.eigenaar().sql("delete from toegang.auditregel").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        proef.eigenaar().sql("truncate toegang.auditregel").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(oordeel().aantal()).isEqualTo(1);
    }

    @Test
    void nobody_writes_in_anothers_name() {
        assertThatThrownBy(() -> proef.als(
                        mens, () -> auditlog.noteer(Voorval.inhoud("a.een").door(iemand(Rol.BESTUURDER, "GM0995")))))
                .isInstanceOf(DataAccessException.class);
        proef.alsSysteem(() -> {
            auditlog.noteer(Voorval.beveiliging("aanmelden.gelukt").door(mens));
            return true;
        });
        Handelend.als(new Handelende.Bezoeker(), () -> {
            auditlog.noteerAltijd(Voorval.beveiliging("aanmelden.geweigerd"));
            return true;
        });

        assertThat(proef.alsSysteem(() -> logboek.alles(Auditvraag.ALLES)))
                .extracting(regel -> regel.wie().soort())
                .containsExactly("bezoeker", "gebruiker");
    }

    @Test
    void an_organisation_reads_its_own_and_nobody_elses() {
        var eigen = mens.bij().id();
        var elders = new OrganisatieId(UUID.randomUUID());
        noteer("a.een");
        proef.alsSysteem(() -> {
            auditlog.noteer(Voorval.beveiliging("account.gewijzigd")
                    .over("account", "1")
                    .van(elders));
            return true;
        });

        assertThat(gelezen(iemand(Rol.FUNCTIONEEL_BEHEERDER, eigen))).containsExactly("a.een");
        assertThat(gelezen(iemand(Rol.FUNCTIONEEL_BEHEERDER, elders))).containsExactly("account.gewijzigd");
        assertThat(gelezen(iemand(Rol.STELSELBEHEERDER))).hasSize(2);
        assertThat(gelezen(iemand(Rol.TAAKSTELLER))).isEmpty();
        assertThat(gelezen(iemand(Rol.BESTUURDER, "GM0995"))).isEmpty();
        assertThat(gelezen(new Handelende.Bezoeker())).isEmpty();
        // Who looked at a dossier is for who may ask that of its gemeente.
        assertThat(gelezen(iemand(Rol.PRIVACYFUNCTIONARIS, "GM0995"))).containsExactly("a.een");
        assertThat(gelezen(iemand(Rol.PRIVACYFUNCTIONARIS, "GM0935"))).isEmpty();
        assertThat(gelezen(iemand(Rol.KLANTREGISSEUR, "GM0995"))).isEmpty();
    }

    private List<String> gelezen(Handelende wie) {
        return proef.als(wie, () -> logboek.alles(Auditvraag.ALLES)).stream()
                .map(Auditregel::handeling)
                .toList();
    }

    @Test
    void a_question_finds_by_every_criterion_and_pages_newest_first() {
        noteer("a.een", "a.twee", "b.drie");

        assertThat(gevonden(vraag("", "a.", "", "", "", ""))).containsExactly("a.twee", "a.een");
        assertThat(gevonden(vraag("inhoud", "", "casemanager", "proef", "D-1", "")))
                .hasSize(3);
        assertThat(gevonden(vraag("beveiliging", "", "", "", "", ""))).isEmpty();
        assertThat(gevonden(vraag("", "", "nobody", "", "", ""))).isEmpty();
        assertThat(gevonden(vraag("", "", "", "elders", "", ""))).isEmpty();
        assertThat(gevonden(vraag("", "", "", "", "dossier", ""))).hasSize(3);
        assertThat(gevonden(vraag("", "", "", "", "", "0".repeat(32)))).isEmpty();
        assertThat(proef.alsSysteem(() -> logboek.zoek(Auditvraag.ALLES, 2)))
                .isEqualTo(new Logboek.Pagina(List.of(), 3));
    }

    private List<String> gevonden(Auditvraag vraag) {
        return proef.alsSysteem(() -> logboek.zoek(vraag, 1)).regels().stream()
                .map(Auditregel::handeling)
                .toList();
    }

    private static Auditvraag vraag(
            String soort, String handeling, String naam, String organisatie, String onderwerp, String correlatie) {
        var dagen = Auditvraag.ALLES.periode();
        return new Auditvraag(dagen, soort, handeling, naam, organisatie, onderwerp, correlatie);
    }

    @Test
    void a_file_can_be_checked_apart_from_the_database() {
        noteer("a.een", "a.twee", "a.drie");
        var bestand = new StringWriter();
        var aantal = proef.alsSysteem(() -> controle.exporteer(Auditvraag.ALLES.periode(), new PrintWriter(bestand)));
        var tekst = bestand.toString();

        assertThat(aantal).isEqualTo(3);
        assertThat(bestand(tekst)).isEqualTo(oordeel());
        assertThat(bestand(tekst.lines().skip(1).reduce("", (een, twee) -> een + twee + "\n"))
                        .isGaaf())
                .isTrue();
        assertThat(bestand(tekst.replace("a.twee", "a.niet")).breuken()).containsExactly(new Gewijzigd(2));
        assertThatThrownBy(() -> bestand("{}\n")).hasMessageContaining("Regel 1 van het bestand");
        assertThatThrownBy(() -> bestand("geen json")).hasMessageContaining("Regel 1 van het bestand");
    }

    private static Ketenoordeel bestand(String tekst) {
        return Auditcontrole.controleer(new BufferedReader(new StringReader(tekst)), Optional.empty());
    }
}
