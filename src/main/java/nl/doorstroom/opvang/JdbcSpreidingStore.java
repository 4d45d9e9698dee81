package nl.doorstroom.opvang;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps keys of the Spreidingswet, all versions of them. */
@Repository
class JdbcSpreidingStore {
    private static final String ALLE = """
            select s.*, row_number() over (order by nummer) as versie from opvang.spreidingssleutel s order by nummer desc
            """;
    private static final String NIEUW = """
            insert into opvang.spreidingssleutel (peildatum, deel_naar_inwoners, bron, bron_datum, auteur, account,
                                                  geregistreerd_op)
            values (:peildatum, :deel, :bron, :bronDatum, :auteur, :account, :op)
            returning nummer
            """;

    private final JdbcClient jdbc;

    JdbcSpreidingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who write at once wait for each other. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "opvang.spreidingssleutel");
    }

    /** Every version, the newest first. */
    List<Spreidingssleutel> alle() {
        var factoren = new HashMap<Long, Map<Gebiedscode, BigDecimal>>();
        jdbc.sql("select sleutel, gemeente, factor from opvang.spreidingsfactor")
                .query((ResultSet rij) -> {
                    factoren.computeIfAbsent(rij.getLong("sleutel"), _ -> new HashMap<>())
                            .put(new Gebiedscode(rij.getString("gemeente")), rij.getBigDecimal("factor"));
                });
        return jdbc.sql(ALLE).query((rij, _) -> sleutel(rij, factoren)).list();
    }

    void voegToe(Spreidingssleutel sleutel, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("peildatum", sleutel.peildatum())
                .param("deel", sleutel.deelNaarInwoners())
                .param("bron", sleutel.bron().titel())
                .param("bronDatum", sleutel.bron().datum());
        long nummer = JdbcSchrijver.zet(door, nieuw).query(Long.class).single();
        sleutel.welvaart()
                .forEach((gemeente, factor) -> jdbc.sql("""
                                insert into opvang.spreidingsfactor (sleutel, gemeente, factor)
                                values (:sleutel, :gemeente, :factor)
                                """)
                        .param("sleutel", nummer)
                        .param("gemeente", gemeente.waarde())
                        .param("factor", factor)
                        .update());
    }

    private static Spreidingssleutel sleutel(ResultSet rij, Map<Long, Map<Gebiedscode, BigDecimal>> factoren)
            throws SQLException {
        return new Spreidingssleutel(
                rij.getInt("versie"),
                rij.getObject("peildatum", LocalDate.class),
                rij.getBigDecimal("deel_naar_inwoners"),
                factoren.getOrDefault(rij.getLong("nummer"), Map.of()),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant());
    }
}
