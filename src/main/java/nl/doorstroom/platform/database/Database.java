package nl.doorstroom.platform.database;

import java.util.Map;
import java.util.function.Consumer;
import nl.doorstroom.platform.secret.MasterKey;

/**
 * A PostgreSQL that answers, and how to reach it. Closing stops what opening started, and nothing else.
 *
 * @param url JDBC address
 * @param owner who owns the tables and migrates
 * @param application who the product works as; owns nothing
 * @param key from which the keys of the application follow
 * @param announce takes the address at which the product answers, for a second start on the same data to name
 * @param release what closing does
 */
public record Database(
        String url,
        DatabaseUser owner,
        DatabaseUser application,
        MasterKey key,
        Consumer<String> announce,
        Runnable release)
        implements AutoCloseable {
    /** A server that somebody else looks after: closing leaves it alone. */
    static Database elsewhere(String url, DatabaseUser owner, DatabaseUser application, MasterKey key) {
        return new Database(url, owner, application, key, address -> {}, () -> {});
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
                owner.password(),
                MasterKey.SETTING,
                key.base64());
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
