package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The number of another row that a row names, or nothing. */
final class JdbcVerwijzing {
    private JdbcVerwijzing() {}

    static OptionalLong lees(ResultSet rij, String kolom) throws SQLException {
        var nummer = rij.getObject(kolom, Long.class);
        return nummer == null ? OptionalLong.empty() : OptionalLong.of(nummer);
    }

    static @Nullable Long van(OptionalLong nummer) {
        return nummer.isEmpty() ? null : nummer.getAsLong();
    }
}
