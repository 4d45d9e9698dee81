package nl.doorstroom.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.toegang.Handelende.Bezoeker;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The third fence: what the database itself lets the application do. */
class RijbeveiligingTests {
    /** Tables without rules for rows, each with the reason. */
    private static final List<String> ZONDER_REGELS = List.of(
            // Nothing about people, and who hands out the work is nobody.
            "platform.planning",
            // Found by a secret that only the cookie holds, before anybody is known.
            "toegang.sessie",
            "toegang.sessie_attributes");

    private final TestDatabase database = TestDatabase.nieuw();
    private final JdbcClient eigenaar = database.jdbc();
    private final JdbcClient toepassing = JdbcClient.create(database.asApplication());

    @Test
    void every_table_has_rules_for_its_rows_or_a_reason_why_not() {
        var zonder = eigenaar.sql("""
                        select n.nspname || '.' || c.relname from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and not c.relrowsecurity
                           and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                         order by 1
                        """).query(String.class).list();

        assertThat(zonder).isEqualTo(ZONDER_REGELS);
    }

    @Test
    void every_table_with_rules_lets_something_be_read_by_somebody() {
        var zonder = eigenaar.sql("""
                        select c.oid::regclass::text from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and c.relrowsecurity
                           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*'))
                        """).query(String.class).list();

        assertThat(zonder).isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_cannot_pass_by_the_rules() {
        assertThat(toepassing.sql("select current_user").query(String.class).single())
                .isEqualTo(TestDatabase.APPLICATION);
        assertThat(eigenaar.sql("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                               or exists (select from pg_class c where c.relowner = r.oid)
                               or exists (select from pg_auth_members m where m.member = r.oid)
                          from pg_roles r where rolname = :naam
                        """)
                        .param("naam", TestDatabase.APPLICATION)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void the_application_can_empty_no_table_and_change_no_structure() {
        assertThat(eigenaar.sql("""
                        select c.oid::regclass::text from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p')
                           and (has_table_privilege(:naam, c.oid, 'truncate') or has_table_privilege(:naam, c.oid, 'trigger')
                                or has_schema_privilege(:naam, n.oid, 'create'))
                        """)
                        .param("naam", TestDatabase.APPLICATION)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void who_says_nothing_of_who_acts_sees_no_accounts_and_adds_none() {
        eigenaar.sql("""
                        with o as (insert into toegang.organisatie (soort, naam, synthetisch, aangemaakt_op)
                                   values ('GEMEENTE', 'Proefgemeente', true, now()) returning id)
                        insert into toegang.account (naam, email, thuisorganisatie, synthetisch, aangemaakt_op)
                        select 'Proef', 'proef@proefgemeente.voorbeeld', id, true, now() from o
                        """).update();

        assertThat(aantal(eigenaar, "toegang.account")).isEqualTo(1);
        for (var tabel : List.of("toegang.account", "toegang.organisatie", "toegang.aanstelling")) {
            assertThat(aantal(toepassing, tabel)).as(tabel).isZero();
        }
        assertThat(toepassing.sql("update toegang.account set naam = 'Ander'").update())
                .isZero();
    }

    @Test
    void an_audit_row_is_written_in_nobody_elses_name() {
        var proef = new Proefomgeving();
        var mens = Proefomgeving.iemand(Rol.KLANTREGISSEUR, "GM0995");

        proef.als(mens, () -> noteer(proef, "gebruiker", mens.account().waarde(), mens.naam()));
        for (var wie : List.of("systeem", "bezoeker", "toepassing")) {
            geweigerd(() -> proef.als(mens, () -> noteer(proef, wie, null, mens.naam())));
        }
        geweigerd(() ->
                proef.als(mens, () -> noteer(proef, "gebruiker", mens.account().waarde(), "Iemand anders")));
        geweigerd(() -> proef.als(mens, () -> noteer(proef, "gebruiker", UUID.randomUUID(), mens.naam())));
        geweigerd(() -> proef.als(new Bezoeker(), () -> noteer(proef, "systeem", null, "gegevens laden")));
        assertThat(aantal(proef.eigenaar(), "toegang.auditregel")).isEqualTo(1);
    }

    private static void noteer(Proefomgeving proef, String wie, @Nullable UUID account, String naam) {
        proef.jdbc()
                .sql("""
                        insert into toegang.auditregel (soort, handeling, wie, account, naam, organisatie, correlatie)
                        values ('beveiliging', 'proef.gedaan', :wie, :account::uuid, :naam, platform.eigen_organisatie(), 'x')
                        """)
                .param("wie", wie)
                .param("account", account == null ? null : account.toString())
                .param("naam", naam)
                .update();
    }

    @Test
    void a_noodinzage_is_asked_for_the_dossier_it_names() {
        var proef = new Proefomgeving();
        var voogd = Proefomgeving.iemand(Rol.JEUGDBESCHERMER);
        var dossier = dossier(proef, "D-2026-000001", "HUISHOUDEN");
        var toezicht = dossier(proef, "D-2026-000002", "TOEZICHT");

        geweigerd(() -> proef.als(voogd, () -> vraag(proef, voogd, dossier, "D-2026-000001", "GM0995", voogd.naam())));
        geweigerd(() -> proef.als(voogd, () -> vraag(proef, voogd, dossier, "D-2026-000009", "GM0935", voogd.naam())));
        geweigerd(() -> proef.als(voogd, () -> vraag(proef, voogd, toezicht, "D-2026-000002", "GM0935", voogd.naam())));
        geweigerd(() -> proef.als(voogd, () -> vraag(proef, voogd, dossier, "D-2026-000001", "GM0935", "Ander")));
        for (var keer = 0; keer < 5; keer++) {
            proef.als(voogd, () -> vraag(proef, voogd, dossier, "D-2026-000001", "GM0935", voogd.naam()));
        }
        geweigerd(() -> proef.als(voogd, () -> vraag(proef, voogd, dossier, "D-2026-000001", "GM0935", voogd.naam())));
    }

    private static UUID dossier(Proefomgeving proef, String nummer, String soort) {
        return proef.eigenaar()
                .sql("""
                        insert into toegang.dossier (nummer, soort, gemeente, synthetisch, aangemaakt_op)
                        values (:nummer, :soort, 'GM0935', true, '2026-01-01') returning id
                        """)
                .param("nummer", nummer)
                .param("soort", soort)
                .query(UUID.class)
                .single();
    }

    private static void vraag(
            Proefomgeving proef, Gebruiker wie, UUID dossier, String nummer, String gemeente, String naam) {
        proef.jdbc()
                .sql("""
                        insert into toegang.noodinzage
                            (dossier, nummer, gemeente, account, naam, organisatie, organisatie_naam, rol, reden)
                        values (:dossier, :nummer, :gemeente, :account, :naam, :organisatie, 'Proef', 'Proef',
                                'Een reden die lang genoeg is.')
                        """)
                .param("dossier", dossier)
                .param("nummer", nummer)
                .param("gemeente", gemeente)
                .param("account", wie.account().waarde())
                .param("naam", naam)
                .param("organisatie", wie.bij().id().waarde())
                .update();
    }

    private static void geweigerd(ThrowingCallable werk) {
        assertThatThrownBy(werk).isInstanceOf(DataAccessException.class).hasStackTraceContaining("row-level security");
    }

    private static int aantal(JdbcClient jdbc, String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Integer.class).single();
    }
}
