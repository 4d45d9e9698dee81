package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fills a throwaway database with made-up locaties, projects and daily occupancy. */
@Repository
class JdbcOpvangmetingStore {
    private static final String LOCATIES = """
            insert into opvang.locatie (code, naam, soort, gemeente, partij, amv_plaatsen, bron, auteur, geregistreerd_op)
            select 'METING-' || n, 'Meting ' || n || ' (verzonnen)',
                   (array['SATELLIET', 'ROL', 'GVL', 'NOODOPVANG', 'OEKRAINE', 'POA'])[1 + n % 6],
                   (cast(:gemeenten as text[]))[1 + n % cardinality(cast(:gemeenten as text[]))], 'COA', 0,
                   'Meting (verzonnen)', 'meting', now()
              from generate_series(1, :aantal) n
            """;
    private static final String VOORWAARDEN = """
            insert into opvang.locatievoorwaarde (locatie, gemeente, contract_tot, doelgroepbeperking)
            select nummer, gemeente,
                   case when nummer % 2 = 0 then cast(:vandaag as date) + cast(30 * (nummer % 40) as int) end, ''
              from opvang.locatie where code like 'METING-%'
            """;
    private static final String PLAATSEN = """
            insert into opvang.plaatsen (code, vanaf, plaatsen, bron, auteur, geregistreerd_op)
            select code, cast(:vandaag as date) - 365 * jaar, 100 + cast(nummer * 37 % 400 as int), 'Meting (verzonnen)',
                   'meting', now()
              from opvang.locatie, generate_series(1, 5) jaar where code like 'METING-%'
            """;
    private static final String PROJECTEN = """
            insert into opvang.project (code, naam, soort, gemeente, partij, plaatsen, toelichting, auteur, geregistreerd_op)
            select 'METING-P' || n, 'Meting ' || n || ' (verzonnen)', 'ROL',
                   (cast(:gemeenten as text[]))[1 + n % cardinality(cast(:gemeenten as text[]))], 'COA',
                   100 + n * 13 % 300, '', 'meting', now()
              from generate_series(1, :aantal) n
            """;
    private static final String STAPPEN = """
            insert into opvang.projectstap (code, gemeente, soort, stap, dag, toelichting, auteur, geregistreerd_op)
            select code, gemeente, als.soort, stap, cast(:vandaag as date) + verschil, '', 'meting', now()
              from opvang.project, (values ('klaar', 'MELDING', -300), ('klaar', 'PAPIEREN_SCHOUW', -200),
                                           ('verwacht', 'VERBOUWING', 200)) als (soort, stap, verschil)
             where code like 'METING-%'
            """;
    private static final String BEZETTING = """
            insert into opvang.bezetting (code, gemeente, dag, bewoners, bron, auteur, geregistreerd_op)
            select l.code, l.gemeente, cast(:vandaag as date) - dag, cast((l.nummer * 31 + dag) % 300 as int),
                   'Meting (verzonnen)', 'meting', now()
              from opvang.locatie l, generate_series(0, :dagen) dag where l.code like 'METING-%'
            """;

    private final JdbcClient jdbc;

    JdbcOpvangmetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is inserted in one statement can't be seen yet by the policies of the next table, so each is one of its own. */
    void vulLocaties(int aantal, List<String> gemeenten, LocalDate vandaag) {
        maak(LOCATIES, aantal, gemeenten);
        jdbc.sql(VOORWAARDEN).param("vandaag", vandaag).update();
        jdbc.sql(PLAATSEN).param("vandaag", vandaag).update();
    }

    void vulProjecten(int aantal, List<String> gemeenten, LocalDate vandaag) {
        maak(PROJECTEN, aantal, gemeenten);
        jdbc.sql(STAPPEN).param("vandaag", vandaag).update();
    }

    private void maak(String wat, int aantal, List<String> gemeenten) {
        jdbc.sql(wat)
                .param("aantal", aantal)
                .param("gemeenten", "{" + String.join(",", gemeenten) + "}")
                .update();
    }

    /** @return rows written */
    int vulBezetting(int dagen, LocalDate vandaag) {
        return jdbc.sql(BEZETTING)
                .param("dagen", dagen)
                .param("vandaag", vandaag)
                .update();
    }

    /** Passes once over all that the gap is made of. */
    long loopDoor() {
        return jdbc.sql("""
                        select (select count(*) from opvang.locatie) + (select sum(plaatsen) from opvang.plaatsen)
                             + (select count(*) from opvang.projectstap)
                        """).query(Long.class).single();
    }
}
