package nl.doorstroom.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.platform.database.Opening.Opened;
import nl.doorstroom.platform.database.Opening.Refused;
import nl.doorstroom.platform.secret.MasterKey;

/**
 * A PostgreSQL server of your own, named in the environment.
 *
 * @param url JDBC address, {@code jdbc:postgresql://server:5432/doorstroom}
 * @param owner who owns the tables and migrates
 * @param application who the product works as; made by the owner when it isn't there
 * @param key what came of looking for the key of the installation, which must be known before anything is stored
 */
public record ExternalDatabase(String url, DatabaseUser owner, DatabaseUser application, MasterKey.Search key) {
    private static final int MINIMUM = Integer.parseInt(EmbeddedPostgreSql.MAJOR_VERSION);

    /** The server that the environment names, if it names one. */
    public static Optional<ExternalDatabase> from(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("DOORSTROOM_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> of(url, environment));
    }

    private static ExternalDatabase of(String url, Map<String, String> environment) {
        var owner = new DatabaseUser(
                environment.getOrDefault("DOORSTROOM_DATABASE_USER", ""),
                environment.getOrDefault("DOORSTROOM_DATABASE_PASSWORD", ""));
        var application = owner.application();
        return new ExternalDatabase(
                url,
                owner,
                new DatabaseUser(
                        environment.getOrDefault("DOORSTROOM_DATABASE_APP_USER", application.name()),
                        environment.getOrDefault("DOORSTROOM_DATABASE_APP_PASSWORD", application.password())),
                MasterKey.from(environment));
    }

    /** Tries the key, the server and its version. */
    public Opening open() {
        return switch (key) {
            case MasterKey.Search.Found found -> open(found.key());
            case MasterKey.Search.Refused refused -> new Refused(refused.reason());
        };
    }

    private Opening open(MasterKey found) {
        if (!url.startsWith("jdbc:postgresql:")) {
            return new Refused("DOORSTROOM_DATABASE_URL is " + url
                    + ". Schrijf het adres als jdbc:postgresql://server:5432/doorstroom.");
        }
        try (var connection = DriverManager.getConnection(url, owner.name(), owner.password())) {
            return ofVersion(connection.getMetaData().getDatabaseMajorVersion(), found);
        } catch (SQLException e) {
            return new Refused("De database " + url + " is niet te bereiken: " + e.getMessage()
                    + " Controleer DOORSTROOM_DATABASE_URL, _USER en _PASSWORD.");
        }
    }

    private Opening ofVersion(int majorVersion, MasterKey found) {
        return tooOld(majorVersion)
                ? new Refused("De server " + url + " is PostgreSQL " + majorVersion + ". Doorstroom heeft PostgreSQL "
                        + MINIMUM + " of nieuwer nodig.")
                : new Opened(Database.elsewhere(url, owner, application, found));
    }

    static boolean tooOld(int majorVersion) {
        return majorVersion < MINIMUM;
    }

    @Override
    public String toString() {
        return "ExternalDatabase " + url + " as " + application;
    }
}
