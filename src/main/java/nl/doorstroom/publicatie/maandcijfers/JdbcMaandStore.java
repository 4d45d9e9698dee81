package nl.doorstroom.publicatie.maandcijfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Voortgang;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opstellingen as they were written; there is no changing them. */
@Repository
class JdbcMaandStore {
    private static final String KOPPEN = """
            select m.peildatum, m.nummer, m.bekend_op, m.controlegetal, m.opgesteld_op, p.definitief, p.gepubliceerd_op
              from publicatie.maandcijfers m left join publicatie.maandpublicatie p using (peildatum, nummer)
             order by m.peildatum desc, m.nummer desc
            """;
    private static final String REGEL = """
            insert into publicatie.maandregel (peildatum, nummer, gemeente, begin, taakstelling, realisatie, gehuisvest,
                                               eind, opgave, percentage, klasse)
            values (:peildatum, :nummer, :gemeente, :begin, :taakstelling, :realisatie, :gehuisvest,
                    :eind, :opgave, :percentage, :klasse)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate reeks;

    JdbcMaandStore(JdbcClient jdbc, NamedParameterJdbcTemplate reeks) {
        this.jdbc = jdbc;
        this.reeks = reeks;
    }

    /** Newest first. */
    List<Maandkop> koppen() {
        return jdbc.sql(KOPPEN).query((rij, _) -> kop(rij)).list();
    }

    private static Maandkop kop(ResultSet rij) throws SQLException {
        var op = rij.getObject("gepubliceerd_op", OffsetDateTime.class);
        return new Maandkop(
                new Maandcode(rij.getObject("peildatum", LocalDate.class), rij.getInt("nummer")),
                rij.getObject("bekend_op", OffsetDateTime.class).toInstant(),
                rij.getString("controlegetal"),
                rij.getObject("opgesteld_op", OffsetDateTime.class).toInstant(),
                op == null
                        ? Optional.empty()
                        : Optional.of(new Maandkop.Publicatie(rij.getBoolean("definitief"), op.toInstant())));
    }

    List<Maandregel> regels(Maandcode code) {
        return jdbc.sql("select * from publicatie.maandregel where peildatum = :peildatum and nummer = :nummer")
                .param("peildatum", code.peildatum())
                .param("nummer", code.nummer())
                .query((rij, _) -> regel(rij))
                .list();
    }

    private static Maandregel regel(ResultSet rij) throws SQLException {
        return new Maandregel(
                new Gebiedscode(rij.getString("gemeente")),
                rij.getLong("begin"),
                rij.getLong("taakstelling"),
                rij.getString("realisatie"),
                rij.getLong("gehuisvest"),
                rij.getLong("eind"),
                rij.getLong("opgave"),
                rij.getBigDecimal("percentage"),
                Voortgang.Klasse.valueOf(rij.getString("klasse")));
    }

    /** Of those who draw up or publish at once, one goes first. */
    void wachtOpBeurt() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('publicatie.maandcijfers', 0))::text")
                .query(String.class)
                .optional();
    }

    void bewaar(Opstelling opstelling) {
        var kop = opstelling.kop();
        jdbc.sql("""
                        insert into publicatie.maandcijfers (peildatum, nummer, bekend_op, controlegetal, opgesteld_op)
                        values (:peildatum, :nummer, :bekendOp, :controlegetal, :opgesteldOp)
                        """)
                .param("peildatum", kop.code().peildatum())
                .param("nummer", kop.code().nummer())
                .param("bekendOp", tijd(kop.bekendOp()))
                .param("controlegetal", kop.controlegetal())
                .param("opgesteldOp", tijd(kop.opgesteldOp()))
                .update();
        reeks.batchUpdate(
                REGEL,
                opstelling.regels().stream()
                        .map(regel -> waarden(kop.code(), regel))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource waarden(Maandcode code, Maandregel regel) {
        return new MapSqlParameterSource("peildatum", code.peildatum())
                .addValue("nummer", code.nummer())
                .addValue("gemeente", regel.gemeente().waarde())
                .addValue("begin", regel.begin())
                .addValue("taakstelling", regel.taakstelling())
                .addValue("realisatie", regel.realisatie())
                .addValue("gehuisvest", regel.gehuisvest())
                .addValue("eind", regel.eind())
                .addValue("opgave", regel.opgave())
                .addValue("percentage", regel.percentage())
                .addValue("klasse", regel.klasse().name());
    }

    void publiceer(Maandcode code, boolean definitief, Instant op) {
        jdbc.sql("""
                        insert into publicatie.maandpublicatie (peildatum, nummer, definitief, gepubliceerd_op)
                        values (:peildatum, :nummer, :definitief, :op)
                        """)
                .param("peildatum", code.peildatum())
                .param("nummer", code.nummer())
                .param("definitief", definitief)
                .param("op", tijd(op))
                .update();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
