package nl.doorstroom.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The third fence: what the database itself lets the application do. */
class RijbeveiligingTests {
    /** Tables without rules for rows, each with the reason. */
    private static final List<String> ZONDER_REGELS = List.of(
            // Found by a secret that only the cookie holds, before anybody is known.
            "toegang.sessie", "toegang.sessie_attributes");

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

    private static int aantal(JdbcClient jdbc, String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Integer.class).single();
    }
}
