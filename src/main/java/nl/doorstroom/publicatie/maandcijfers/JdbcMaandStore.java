package nl.doorstroom.publicatie.maandcijfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opstellingen as they were written; there is no changing them. */
@Repository
class JdbcMaandStore {
    private static final String KOPPEN = """
            select m.peildatum, m.nummer, m.bekend_op, m.controlegetal, m.opgesteld_op, m.voorbeeld, p.definitief,
                   p.gepubliceerd_op
              from publicatie.maandcijfers m left join publicatie.maandpublicatie p using (peildatum, nummer)
             order by m.peildatum desc, m.nummer desc
            """;
    private static final String REGEL = """
            insert into publicatie.maandregel (peildatum, nummer, gemeente, provincie, begin, taakstelling, realisatie, gehuisvest,
                                               eind, opgave, percentage, klasse)
            values (:peildatum, :nummer, :gemeente, :provincie, :begin, :taakstelling, :realisatie, :gehuisvest,
                    :eind, :opgave, :percentage, :klasse)
            """;
    private static final String ZONDER = """
            insert into publicatie.maandzonderstand (peildatum, nummer, gemeente, provincie, reden)
            values (:peildatum, :nummer, :gemeente, :provincie, :reden)
            """;
    private static final String ZEGEL = """
            insert into publicatie.maandgrootboek (peildatum, nummer, gemeente, boeking, hash)
            values (:peildatum, :nummer, :gemeente, :boeking, :hash)
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
                        : Optional.of(new Maandkop.Publicatie(rij.getBoolean("definitief"), op.toInstant())),
                rij.getBoolean("voorbeeld"));
    }

    Maandinhoud inhoud(Maandcode code) {
        return new Maandinhoud(
                lees("select * from publicatie.maandregel", code, (rij, _) -> regel(rij)),
                lees("select * from publicatie.maandzonderstand", code, (rij, _) -> zonderStand(rij)),
                lees("select * from publicatie.maandgrootboek", code, (rij, _) -> zegel(rij)));
    }

    private <T> List<T> lees(String wat, Maandcode code, RowMapper<T> lezer) {
        return jdbc.sql(wat + " where peildatum = :peildatum and nummer = :nummer")
                .param("peildatum", code.peildatum())
                .param("nummer", code.nummer())
                .query(lezer)
                .list();
    }

    private static Zonderstand zonderStand(ResultSet rij) throws SQLException {
        return new Zonderstand(
                new Gebiedscode(rij.getString("gemeente")), leeg(rij.getString("provincie")), rij.getString("reden"));
    }

    private static Zegel zegel(ResultSet rij) throws SQLException {
        return new Zegel(rij.getString("gemeente"), rij.getLong("boeking"), rij.getString("hash"));
    }

    private static String leeg(@Nullable String waarde) {
        return Objects.requireNonNullElse(waarde, "");
    }

    private static Maandregel regel(ResultSet rij) throws SQLException {
        return new Maandregel(
                new Gebiedscode(rij.getString("gemeente")),
                leeg(rij.getString("provincie")),
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
        TransactionTurn.await(jdbc, "publicatie.maandcijfers");
    }

    void bewaar(Opstelling opstelling) {
        bewaar(opstelling.kop());
        var code = opstelling.kop().code();
        var inhoud = opstelling.inhoud();
        bewaar(REGEL, inhoud.regels(), regel -> waarden(code, regel));
        bewaar(ZONDER, inhoud.zonderStand(), gemeente -> waarden(code, gemeente));
        bewaar(ZEGEL, inhoud.zegels(), zegel -> waarden(code, zegel));
    }

    private void bewaar(Maandkop kop) {
        jdbc.sql("""
                        insert into publicatie.maandcijfers (peildatum, nummer, bekend_op, controlegetal, opgesteld_op, voorbeeld)
                        values (:peildatum, :nummer, :bekendOp, :controlegetal, :opgesteldOp, :voorbeeld)
                        """)
                .param("peildatum", kop.code().peildatum())
                .param("nummer", kop.code().nummer())
                .param("bekendOp", tijd(kop.bekendOp()))
                .param("controlegetal", kop.controlegetal())
                .param("opgesteldOp", tijd(kop.opgesteldOp()))
                .param("voorbeeld", kop.voorbeeld())
                .update();
    }

    private <T> void bewaar(String sql, List<T> rijen, Function<T, SqlParameterSource> waarden) {
        reeks.batchUpdate(sql, rijen.stream().map(waarden).toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource waarden(Maandcode code, String gemeente) {
        return new MapSqlParameterSource("peildatum", code.peildatum())
                .addValue("nummer", code.nummer())
                .addValue("gemeente", gemeente);
    }

    private static SqlParameterSource waarden(Maandcode code, Zonderstand zonder) {
        return waarden(code, zonder.gemeente().waarde())
                .addValue("provincie", ofNull(zonder.provincie()))
                .addValue("reden", zonder.reden());
    }

    private static SqlParameterSource waarden(Maandcode code, Zegel zegel) {
        return waarden(code, zegel.gemeente())
                .addValue("boeking", zegel.nummer())
                .addValue("hash", zegel.hash());
    }

    private static @Nullable String ofNull(String waarde) {
        return waarde.isEmpty() ? null : waarde;
    }

    private static SqlParameterSource waarden(Maandcode code, Maandregel regel) {
        return waarden(code, regel.gebied().waarde())
                .addValue("provincie", ofNull(regel.provincie()))
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
