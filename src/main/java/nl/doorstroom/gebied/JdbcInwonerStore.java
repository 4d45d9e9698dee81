package nl.doorstroom.gebied;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and adds inhabitants. Per reference date the stand registered last counts; the older ones stay. */
@Repository
class JdbcInwonerStore {
    private static final String LAATSTE = """
            select distinct on (s.peildatum)
                   s.id, s.peildatum, s.indeling, s.bron, s.bron_datum, s.geregistreerd_op,
                   (select count(*) from gebied.inwoners i where i.stand = s.id) gemeenten,
                   (select coalesce(sum(aantal), 0) from gebied.inwoners i where i.stand = s.id) totaal
            from gebied.inwonerstand s %s
            order by s.peildatum, s.geregistreerd_op desc, s.id desc
            """;

    private final JdbcClient jdbc;

    JdbcInwonerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Inwonerstand> standen() {
        return jdbc.sql(LAATSTE.formatted("")).query(JdbcInwonerStore::stand).list();
    }

    Optional<Inwonerstand> findStand(LocalDate peildatum) {
        return jdbc.sql(LAATSTE.formatted("where s.peildatum = :peildatum"))
                .param("peildatum", peildatum)
                .query(JdbcInwonerStore::stand)
                .optional();
    }

    /** The reference dates with a stand, old or new, that was counted in the division of this day or later. */
    List<LocalDate> peildatumsInIndelingVanaf(LocalDate dag) {
        return jdbc.sql("""
                        select distinct peildatum from gebied.inwonerstand where indeling >= :dag order by peildatum
                        """)
                .param("dag", dag)
                .query((rij, _) -> rij.getObject("peildatum", LocalDate.class))
                .list();
    }

    /** The figures of the newest stand of this date, in the division of that stand; empty when there is none. */
    SortedMap<Gebiedscode, Long> aantallen(LocalDate peildatum) {
        var aantallen = new TreeMap<Gebiedscode, Long>();
        jdbc.sql("""
                        select gemeente, aantal from gebied.inwoners where stand = (
                            select id from gebied.inwonerstand where peildatum = :peildatum
                            order by geregistreerd_op desc, id desc limit 1)
                        """).param("peildatum", peildatum).query((RowCallbackHandler)
                rij -> aantallen.put(new Gebiedscode(rij.getString("gemeente")), rij.getLong("aantal")));
        return aantallen;
    }

    void voegToe(Inwonerstand stand, Map<Gebiedscode, Long> aantallen) {
        jdbc.sql("""
                        insert into gebied.inwoners (stand, dag, gemeente, aantal)
                        select s.id, s.dag, r.gemeente, r.aantal
                        from gebied.inwonerstand s, unnest(:gemeenten, :aantallen) as r (gemeente, aantal)
                        where s.id = :id
                        """)
                .param("id", voegToe(stand))
                .param(
                        "gemeenten",
                        aantallen.keySet().stream().map(Gebiedscode::waarde).toArray(String[]::new))
                .param("aantallen", aantallen.values().toArray(Long[]::new))
                .update();
    }

    private long voegToe(Inwonerstand stand) {
        return jdbc.sql("""
                        insert into gebied.inwonerstand (peildatum, indeling, bron, bron_datum, geregistreerd_op)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(stand.peildatum(), stand.indeling(), stand.bron().titel())
                .param(stand.bron().datum())
                .param(stand.geregistreerdOp().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static Inwonerstand stand(ResultSet rij, int nummer) throws SQLException {
        return new Inwonerstand(
                rij.getObject("peildatum", LocalDate.class),
                rij.getObject("indeling", LocalDate.class),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant(),
                rij.getInt("gemeenten"),
                rij.getLong("totaal"));
    }
}
