package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import nl.doorstroom.toezicht.informatie.Ondertekening;

/** Who wrote a row and when, in the columns that every table of supervision has. */
final class JdbcHandtekening {
    private JdbcHandtekening() {}

    /** Without the account, for who only has to read who it was. */
    static Ondertekening ondertekening(ResultSet rij) throws SQLException {
        return ondertekening(rij, "auteur", "geregistreerd_op");
    }

    /** The same from columns of these names. */
    static Ondertekening ondertekening(ResultSet rij, String auteur, String op) throws SQLException {
        return new Ondertekening(
                rij.getString(auteur), rij.getObject(op, OffsetDateTime.class).toInstant());
    }
}
