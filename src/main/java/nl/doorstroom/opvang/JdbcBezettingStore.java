package nl.doorstroom.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how many people lived at locaties; of a locatie and day the last row holds, and those before it stay. */
@Repository
class JdbcBezettingStore {
    /** First among the counts of two weeks: without a first day a whole page of the index is read for each code. */
    private static final String LAATSTE = """
            select l.code, coalesce(recent.dag, eerder.dag) dag, coalesce(recent.bewoners, eerder.bewoners) bewoners
              from unnest(:codes) as l (code)
              left join lateral (
                select dag, bewoners from opvang.bezetting where code = l.code and dag <= :dag and dag > :dag - 14
                 order by dag desc, nummer desc limit 1) recent on true
              left join lateral (
                select dag, bewoners from opvang.bezetting where recent.dag is null and code = l.code and dag <= :dag - 14
                 order by dag desc, nummer desc limit 1) eerder on true
             where coalesce(recent.dag, eerder.dag) is not null
            """;

    private static final String NIEUW = """
            insert into opvang.bezetting (code, gemeente, dag, bewoners, bron, bron_datum, auteur, account,
                                         geregistreerd_op)
            values (:code, :gemeente, :dag, :bewoners, :bron, :bronDatum, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcBezettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last count of each of these locaties on or before a day, by code; those without are not in it.
     *
     * @param codes of locaties that whoever acts may see: of another all counts are read, to find that none may be seen
     */
    Map<String, Bezetting> laatste(Collection<String> codes, LocalDate dag) {
        var laatste = new HashMap<String, Bezetting>();
        jdbc.sql(LAATSTE)
                .param("codes", codes.toArray(String[]::new))
                .param("dag", dag)
                .query((rij, _) -> bezetting(rij))
                .list()
                .forEach(een -> laatste.put(een.locatie(), een));
        return laatste;
    }

    /** What holds of the days of a locatie, newest first. */
    List<Bezetting> van(String code, LocalDate van) {
        return jdbc.sql("""
                        select distinct on (dag) * from opvang.bezetting where code = :code and dag >= :van
                         order by dag desc, nummer desc
                        """)
                .param("code", code)
                .param("van", van)
                .query((rij, _) -> bezetting(rij))
                .list();
    }

    /** What holds of one day. */
    Optional<Bezetting> find(String code, LocalDate dag) {
        return jdbc.sql("""
                        select * from opvang.bezetting where code = :code and dag = :dag order by nummer desc limit 1
                        """)
                .param("code", code)
                .param("dag", dag)
                .query((rij, _) -> bezetting(rij))
                .optional();
    }

    void voegToe(Bezetting bezetting, String gemeente, Bron bron, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("code", bezetting.locatie())
                .param("gemeente", gemeente)
                .param("dag", bezetting.dag())
                .param("bewoners", bezetting.bewoners())
                .param("bron", bron.titel())
                .param("bronDatum", bron.datum());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    private static Bezetting bezetting(ResultSet rij) throws SQLException {
        return new Bezetting(rij.getString("code"), rij.getObject("dag", LocalDate.class), rij.getInt("bewoners"));
    }
}
