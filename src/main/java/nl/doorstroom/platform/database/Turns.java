package nl.doorstroom.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Work that instances beside one database do one after the other, as each does when it starts. */
public enum Turns {
    /** Making the tables and telling what the application may do. */
    MIGRATE(0x646f_6f72L),
    /** Loading the data that comes along. */
    LOAD(0x646f_6f73L);

    private final long key;

    Turns(long key) {
        this.key = key;
    }

    /** Work that may fail on the database. */
    @FunctionalInterface
    public interface Work {
        /** Does it; {@code turn} holds the turn and can be used. */
        void with(Connection turn) throws SQLException;
    }

    /** Waits for the turn, works and passes it on; who dies passes it on as well. */
    public void take(DataSource source, Work work) throws SQLException {
        try (var connection = source.getConnection()) {
            execute(connection, "select pg_advisory_lock(" + key + ")");
            try {
                work.with(connection);
            } finally {
                execute(connection, "select pg_advisory_unlock(" + key + ")");
            }
        }
    }

    /** The same for work that cannot fail on this connection. */
    public void take(DataSource source, Runnable work) {
        try {
            take(source, _ -> work.run());
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The turn to " + name() + " cannot be taken", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
