package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.doorstroom.toezicht.informatie.Ondertekening;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Who wrote a row and when, in the columns that every table of supervision has. */
final class JdbcHandtekening {
    private JdbcHandtekening() {}

    /** Signs what is to be written. */
    static StatementSpec zet(Schrijver door, StatementSpec opdracht) {
        return opdracht.param("auteur", door.auteur())
                .param("account", door.account())
                .param("op", door.op().atOffset(ZoneOffset.UTC));
    }

    static Schrijver lees(ResultSet rij) throws SQLException {
        return new Schrijver(
                rij.getString("auteur"),
                rij.getObject("account", UUID.class),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant());
    }

    /** The same without the account, for who only has to read who it was. */
    static Ondertekening ondertekening(ResultSet rij) throws SQLException {
        return ondertekening(rij, "auteur", "geregistreerd_op");
    }

    /** The same from columns of these names. */
    static Ondertekening ondertekening(ResultSet rij, String auteur, String op) throws SQLException {
        return new Ondertekening(
                rij.getString(auteur), rij.getObject(op, OffsetDateTime.class).toInstant());
    }
}
