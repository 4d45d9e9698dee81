package nl.doorstroom.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Who wrote a row and when, in the columns {@code auteur}, {@code account} and {@code geregistreerd_op}. */
public final class JdbcSchrijver {
    private JdbcSchrijver() {}

    /** Signs what is to be written: sets {@code auteur}, {@code account} and {@code op}. */
    public static StatementSpec zet(Schrijver door, StatementSpec opdracht) {
        return opdracht.param("auteur", door.auteur())
                .param("account", door.account())
                .param("op", door.op().atOffset(ZoneOffset.UTC));
    }

    /** Who signed a row. */
    public static Schrijver lees(ResultSet rij) throws SQLException {
        return new Schrijver(
                rij.getString("auteur"),
                rij.getObject("account", UUID.class),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant());
    }
}
