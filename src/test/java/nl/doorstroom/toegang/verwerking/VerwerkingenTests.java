package nl.doorstroom.toegang.verwerking;

import static nl.doorstroom.toegang.Proefomgeving.iemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.platform.Trace;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.platform.secret.MasterKey;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Proefomgeving;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.verwerking.Verwerking.Status;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class VerwerkingenTests {
    private static final Verwerkingsactiviteit ACTIVITEIT =
            new Verwerkingsactiviteit("proef-doen", "Proef", "Om te proberen.", "AVG art. 6");
    private static final Betrokkene EEN = Betrokkene.dossier("D-2026-000001");
    private static final Betrokkene ANDER = Betrokkene.dossier("D-2026-000002");
    private static final Instant NU = Instant.parse("2026-11-21T10:00:00Z");

    private final Proefomgeving proef = new Proefomgeving();
    private final JdbcVerwerkingStore store = store(MasterKey.make());
    private final Verwerkingen verwerkingen =
            new Verwerkingen(store, proef.transacties(), Clock.fixed(NU, ZoneOffset.UTC));
    private final Handelende.Gebruiker mens = iemand(Rol.CASEMANAGER, "GM0995");

    private JdbcVerwerkingStore store(MasterKey key) {
        return new JdbcVerwerkingStore(proef.jdbc(), new Keys(key));
    }

    private void verwerk(Betrokkene betrokkene) {
        Handelend.als(mens, () -> verwerkingen.verwerk(ACTIVITEIT, "proef", betrokkene, () -> 1));
    }

    private List<Verwerking> alles() {
        return proef.alsSysteem(() -> verwerkingen.alles(Verwerkingsvraag.ALLES));
    }

    @Test
    void an_operation_is_recorded_by_the_fields_of_the_standard() {
        var trace = Trace.from("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        trace.run(() -> {
            verwerk(EEN);
            return true;
        });

        var regel = alles().getFirst();
        assertThat(regel.traceId()).isEqualTo(trace.traceId());
        assertThat(regel.operationId()).matches("[0-9a-f]{16}").isNotEqualTo(trace.spanId());
        assertThat(regel.parentOperationId()).isEmpty();
        assertThat(regel.foreignOperation()).contains("00f067aa0ba902b7");
        assertThat(regel.status()).isEqualTo(Status.OK);
        assertThat(regel.begin()).isEqualTo(NU);
        assertThat(regel.activiteit()).isEqualTo("urn:doorstroom:verwerkingsactiviteit:proef-doen");
        assertThat(regel.betrokkene()).isEqualTo(EEN);
    }

    @Test
    void an_operation_within_another_names_it_and_one_that_fails_is_recorded_too() {
        assertThatThrownBy(() -> verwerkingen.verwerk(
                        ACTIVITEIT,
                        "buiten",
                        EEN,
                        () -> verwerkingen.verwerk(ACTIVITEIT, "binnen", ANDER, () -> {
                            throw new IllegalStateException("stuk");
                        })))
                .hasMessage("stuk");

        var buiten = alles().stream()
                .filter(regel -> regel.naam().equals("buiten"))
                .findFirst()
                .orElseThrow();
        var binnen = alles().stream()
                .filter(regel -> regel.naam().equals("binnen"))
                .findFirst()
                .orElseThrow();
        assertThat(alles()).extracting(Verwerking::status).containsOnly(Status.ERROR);
        assertThat(binnen.parentOperationId()).contains(buiten.operationId());
        assertThat(binnen.traceId()).isEqualTo(buiten.traceId());
    }

    @Test
    void whom_it_is_about_cannot_be_read_from_the_table_but_can_be_searched() {
        verwerk(EEN);
        verwerk(EEN);
        verwerk(ANDER);

        assertThat(proef.eigenaar()
                        .sql("select v::text from toegang.verwerking v")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .noneMatch(regel -> regel.contains("D-2026")
                        || regel.contains(mens.naam())
                        || regel.contains(mens.account().toString()));
        var vraag = new Verwerkingsvraag(Optional.empty(), Optional.empty(), "", Optional.of(EEN), "");
        assertThat(proef.alsSysteem(() -> verwerkingen.zoek(vraag, 1)).totaal()).isEqualTo(2);
        assertThatThrownBy(() -> proef.alsSysteem(() -> store(MasterKey.make()).zoek(Verwerkingsvraag.ALLES, 1, 0)))
                .hasMessageContaining("cannot be read with this master key");
    }

    @Test
    void lines_cannot_be_exchanged() {
        verwerk(EEN);
        verwerk(ANDER);
        proef.eigenaar()
                .sql("alter table toegang.verwerking disable trigger user")
                .update();
        proef.eigenaar().sql("""
                        update toegang.verwerking set data_subject_id =
                            (select data_subject_id from toegang.verwerking v where v.data_subject_hash <> verwerking.data_subject_hash)
                        """).update();

        assertThatThrownBy(this::alles).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_who_may_reads_what_the_own_organisation_did_and_nobody_takes_it_back() {
        verwerk(EEN);
        var eigen = mens.bij().id();

        assertThat(gelezen(iemand(Rol.PRIVACYFUNCTIONARIS, eigen))).isEqualTo(1);
        assertThat(gelezen(iemand(Rol.PRIVACYFUNCTIONARIS, new OrganisatieId(UUID.randomUUID()))))
                .isZero();
        assertThat(gelezen(iemand(Rol.STELSELBEHEERDER))).isZero();
        assertThat(gelezen(mens)).isZero();
        for (var sql : List.of("delete from toegang.verwerking", "update toegang.verwerking set name = 'x'")) {
            assertThatThrownBy(
                            () -> proef.alsSysteem(() -> proef.jdbc().sql(sql).update()))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> proef.eigenaar().sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private int gelezen(Handelende wie) {
        return proef.als(wie, () -> store.zoek(Verwerkingsvraag.ALLES, 10, 0)).size();
    }
}
