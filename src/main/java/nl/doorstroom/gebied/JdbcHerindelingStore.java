package nl.doorstroom.gebied;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and adds herindelingen and the transitions of which they consist. */
@Repository
class JdbcHerindelingStore {
    private final JdbcClient jdbc;

    JdbcHerindelingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every herindeling; while it stays the same, so does every division. */
    long versie() {
        return jdbc.sql("select coalesce(max(id), 0) from gebied.herindeling")
                .query(Long.class)
                .single();
    }

    /** One herindeling at a time: what is checked must still hold when it is written. */
    void vergrendel() {
        jdbc.sql("lock table gebied.herindeling, gebied.inwonerstand in share row exclusive mode")
                .update();
    }

    void voegToe(Herindelingsplan plan, Bron bron, Instant geregistreerdOp) {
        long id = jdbc.sql("""
                        insert into gebied.herindeling (datum, soort, bron, bron_datum, geregistreerd_op)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(plan.datum(), plan.soort(), bron.titel())
                .param(bron.datum())
                .param(geregistreerdOp.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        plan.overgangen().forEach(overgang -> voegToe(id, overgang));
    }

    private void voegToe(long herindeling, Overgang overgang) {
        jdbc.sql("insert into gebied.overgang (herindeling, van, naar, teller, noemer) values (?, ?, ?, ?, ?)")
                .params(herindeling, overgang.van().waarde(), overgang.naar().waarde())
                .params(overgang.aandeel().teller(), overgang.aandeel().noemer())
                .update();
    }

    /** The transitions after one day up to and including another, in order of date. */
    List<Overgang> overgangen(LocalDate na, LocalDate totEnMet) {
        return overgangen(na, totEnMet, Instant.MAX);
    }

    /** As {@link #overgangen(LocalDate, LocalDate)}, as far as they were entered by a moment. */
    List<Overgang> overgangen(LocalDate na, LocalDate totEnMet, Instant bekendOp) {
        return jdbc.sql("""
                        select h.datum, o.van, o.naar, o.teller, o.noemer
                        from gebied.overgang o join gebied.herindeling h on h.id = o.herindeling
                        where h.datum > ? and h.datum <= ? and h.geregistreerd_op <= ?
                        order by h.datum, o.van, o.naar
                        """)
                .params(na, totEnMet, moment(bekendOp))
                .query(JdbcHerindelingStore::overgang)
                .list();
    }

    List<GeregistreerdeHerindeling> alle() {
        return jdbc.sql("""
                        select h.datum, h.soort, h.bron, h.bron_datum, h.geregistreerd_op,
                               array_agg(distinct o.van) van, array_agg(distinct o.naar) naar
                        from gebied.herindeling h join gebied.overgang o on h.id = o.herindeling
                        group by h.id order by h.datum, h.id
                        """).query(JdbcHerindelingStore::herindeling).list();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.equals(Instant.MAX) ? OffsetDateTime.MAX : instant.atOffset(ZoneOffset.UTC);
    }

    private static Overgang overgang(ResultSet rij, int nummer) throws SQLException {
        return new Overgang(
                rij.getObject("datum", LocalDate.class),
                new Gebiedscode(rij.getString("van")),
                new Gebiedscode(rij.getString("naar")),
                new Aandeel(rij.getLong("teller"), rij.getLong("noemer")));
    }

    private static GeregistreerdeHerindeling herindeling(ResultSet rij, int nummer) throws SQLException {
        return new GeregistreerdeHerindeling(
                rij.getObject("datum", LocalDate.class),
                rij.getString("soort"),
                codes(rij.getArray("van").getArray()),
                codes(rij.getArray("naar").getArray()),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                rij.getTimestamp("geregistreerd_op").toInstant());
    }

    private static List<Gebiedscode> codes(Object rij) {
        return java.util.Arrays.stream((Object[]) rij)
                .map(code -> new Gebiedscode(code.toString()))
                .toList();
    }
}
