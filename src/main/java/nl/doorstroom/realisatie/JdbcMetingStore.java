package nl.doorstroom.realisatie;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What PostgreSQL itself needs for rows of the grootboek: the limit that the product is measured beside. */
@Repository
class JdbcMetingStore {
    private final JdbcTemplate jdbc;

    JdbcMetingStore(JdbcTemplate jdbcTemplate) {
        this.jdbc = jdbcTemplate;
    }

    /** Nanoseconds that copying takes; reading the rows out, which comes before, is not measured. */
    long kopieer(int aantal) {
        jdbc.execute("create temporary table meting as select * from realisatie.boeking limit 0");
        var tekst = jdbc.execute((ConnectionCallback<String>) verbinding -> uit(verbinding, aantal));
        var begin = System.nanoTime();
        jdbc.execute((ConnectionCallback<Long>) verbinding -> in(verbinding, String.valueOf(tekst)));
        var duur = System.nanoTime() - begin;
        jdbc.execute("drop table meting");
        return duur;
    }

    private static String uit(Connection verbinding, int aantal) throws SQLException {
        var tekst = new StringWriter();
        try {
            verbinding
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from realisatie.boeking order by nummer desc limit " + aantal
                                    + ") to stdout",
                            tekst);
            return tekst.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long in(Connection verbinding, String tekst) throws SQLException {
        try {
            return verbinding
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy meting from stdin", new StringReader(tekst));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long loopDoor() {
        return som("select coalesce(sum(aantal), 0) from realisatie.boeking");
    }

    long aantal() {
        return som("select count(*) from realisatie.boeking");
    }

    private long som(String sql) {
        var som = jdbc.queryForObject(sql, Long.class);
        return som == null ? 0 : som;
    }
}
