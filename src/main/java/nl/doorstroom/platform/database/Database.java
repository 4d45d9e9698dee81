package nl.doorstroom.platform.database;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A PostgreSQL that answers, and how to reach it. Closing stops what opening started, and nothing else.
 *
 * @param url JDBC address
 * @param user name of the database user
 * @param password its password, never printed
 * @param announce takes the address at which the product answers, for a second start on the same data to name
 * @param release what closing does
 */
public record Database(String url, String user, String password, Consumer<String> announce, Runnable release)
        implements AutoCloseable {
    /** A server that somebody else looks after: closing leaves it alone. */
    static Database elsewhere(String url, String user, String password) {
        return new Database(url, user, password, address -> {}, () -> {});
    }

    /** The same as settings of Spring Boot. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    @Override
    public void close() {
        release.run();
    }

    @Override
    public String toString() {
        return "Database " + url + " as " + user;
    }
}
