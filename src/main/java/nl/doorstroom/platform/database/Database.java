package nl.doorstroom.platform.database;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A PostgreSQL that answers, and how to reach it. Closing stops what opening started, and nothing else.
 *
 * @param url JDBC address
 * @param owner who owns the tables and migrates
 * @param application who the product works as; owns nothing
 * @param announce takes the address at which the product answers, for a second start on the same data to name
 * @param release what closing does
 */
public record Database(
        String url, DatabaseUser owner, DatabaseUser application, Consumer<String> announce, Runnable release)
        implements AutoCloseable {
    /** A server that somebody else looks after: closing leaves it alone. */
    static Database elsewhere(String url, DatabaseUser owner, DatabaseUser application) {
        return new Database(url, owner, application, address -> {}, () -> {});
    }

    /** The same as settings of Spring Boot. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                application.name(),
                "spring.datasource.password",
                application.password(),
                "spring.flyway.user",
                owner.name(),
                "spring.flyway.password",
                owner.password());
    }

    @Override
    public void close() {
        release.run();
    }

    @Override
    public String toString() {
        return "Database " + url + " as " + application.name();
    }
}
