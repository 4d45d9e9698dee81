package nl.doorstroom.platform.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Starts the PostgreSQL that comes along, set to keep data rather than to be thrown away after a test. */
final class EmbeddedPostgreSql {
    static final String MAJOR_VERSION = "18";
    static final String USER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    /** The library switches durability off; the log keeps a week, one file a day. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "max_connections", "50",
            "unix_socket_directories", "",
            "logging_collector", "on",
            "log_filename", "postgresql-%u.log",
            "log_truncate_on_rotation", "on",
            "log_rotation_age", "1d");

    private EmbeddedPostgreSql() {}

    static EmbeddedPostgres start(DataFolder folder) throws IOException {
        quieten();
        var output = ProcessBuilder.Redirect.appendTo(folder.startLog().toFile());
        var builder = server(folder).setErrorRedirector(output).setOutputRedirector(output);
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static EmbeddedPostgres.Builder server(DataFolder folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(cache().toFile())
                .setPGStartupWait(START_LIMIT)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordPath().toString())
                .setConnectConfig("password", folder.password());
    }

    /** This runs before Spring sets up the log, and the library tells its story at level info. */
    private static void quieten() {
        if (LoggerFactory.getLogger("io.zonky.test") instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Where the programs of PostgreSQL are unpacked once: the user's cache folder, else a temporary one. */
    static Path cache() {
        var chosen = System.getenv("XDG_CACHE_HOME");
        var base = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(chosen);
        try {
            return Files.createDirectories(base.resolve("doorstroom").resolve("postgres"));
        } catch (IOException homeless) {
            return temporary();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("doorstroom-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a folder to unpack PostgreSQL in", e);
        }
    }
}
