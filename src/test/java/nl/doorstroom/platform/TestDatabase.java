package nl.doorstroom.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh, migrated database for one test, made in some tens of milliseconds.
 *
 * <pre>{@code
 * private final TestDatabase database = TestDatabase.nieuw();
 * private final JdbcGebiedStore store = new JdbcGebiedStore(database.jdbc());
 * }</pre>
 *
 * <p>One PostgreSQL runs per JVM, in a temporary folder and without durability. It holds one database in which all
 * migrations ran; every call of {@link #nieuw()} copies that one. Nothing need be cleaned up.
 */
public final class TestDatabase {
    /** Who the product works as; row level security holds for it. */
    public static final String APPLICATION = "doorstroom_toepassing";

    /** Who owns the tables; nothing is hidden from it. */
    public static final String OWNER = "postgres";

    private static final String TEMPLATE = "sjabloon";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int CONNECTIONS = 4;
    private static final long IDLE_MILLIS = 10_000;

    private final String url;
    private final DataSource dataSource;

    private TestDatabase(String url) {
        this.url = url;
        this.dataSource = pool(url, OWNER);
    }

    /** A database of its own, with all migrations and no reference data. */
    public static TestDatabase nieuw() {
        var name = "test" + NUMBER.incrementAndGet();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name + " template " + TEMPLATE)
                .update();
        return new TestDatabase("jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name);
    }

    /** An empty database, for the product to migrate itself. */
    public static TestDatabase leeg() {
        var name = "leeg" + NUMBER.incrementAndGet();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new TestDatabase("jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name);
    }

    /** As the owner, from whom nothing is hidden. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** As the application, for which row level security holds; a connection sees what is public until settings say who acts. */
    public DataSource asApplication() {
        return pool(url, APPLICATION);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    /** JDBC address, without a user; nobody has a password. */
    public String url() {
        return url;
    }

    private static DataSource pool(String url, String user) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Started at first use; its own shutdown hook stops it and removes the folder. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setOutputRedirector(Redirect.DISCARD)
                        .setErrorRedirector(Redirect.DISCARD)
                        .start();
                JdbcClient.create(postgres.getPostgresDatabase())
                        .sql("create database " + TEMPLATE)
                        .update();
                JdbcClient.create(postgres.getPostgresDatabase())
                        .sql("create role " + APPLICATION + " login noinherit")
                        .update();
                Flyway.configure()
                        .placeholders(Map.of("toepassing", APPLICATION))
                        .dataSource(postgres.getDatabase("postgres", TEMPLATE))
                        .locations("classpath:db/migration")
                        .outOfOrder(true)
                        .load()
                        .migrate();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException("The test database does not start", e);
            }
        }
    }
}
