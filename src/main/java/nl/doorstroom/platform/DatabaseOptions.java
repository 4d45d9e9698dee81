package nl.doorstroom.platform;

import java.nio.file.Path;
import java.util.Optional;
import nl.doorstroom.platform.database.EmbeddedDatabase;
import nl.doorstroom.platform.database.ExternalDatabase;
import nl.doorstroom.platform.database.Opening;
import picocli.CommandLine.Option;

/** The options of every command that needs the database; mix it in. */
public final class DatabaseOptions {
    @Option(
            names = "--gegevens",
            paramLabel = "MAP",
            description = {
                "Map met de gegevens (standaard: de map gegevens van het project).",
                "Staat DOORSTROOM_DATABASE_URL in de omgeving, dan geldt die server, met DOORSTROOM_DATABASE_USER en"
                        + " DOORSTROOM_DATABASE_PASSWORD."
            })
    private Path folder = Path.of(System.getProperty("doorstroom.gegevens", "gegevens"));

    private boolean onlyFolder;

    /** The database in a folder, whatever server the environment names: for work on data that is thrown away. */
    public static DatabaseOptions in(Path folder) {
        var options = new DatabaseOptions();
        options.folder = folder;
        options.onlyFolder = true;
        return options;
    }

    /** The database for the one process that serves pages. */
    public Opening open() {
        return server().map(ExternalDatabase::open)
                .orElseGet(() -> EmbeddedDatabase.in(folder).open());
    }

    /** The database for a command, which also works beside a running product. */
    public Opening openOrJoin() {
        var opening = open();
        return opening instanceof Opening.Occupied ? EmbeddedDatabase.in(folder).join() : opening;
    }

    /** Where the log goes; empty when a server of your own is used, whose owner reads the console. */
    public Optional<Path> log() {
        return server().isPresent()
                ? Optional.empty()
                : Optional.of(
                        folder.toAbsolutePath().normalize().resolve("logboek").resolve("doorstroom.log"));
    }

    /** Where the data is, as a person would say it. */
    public String place() {
        return server().map(ExternalDatabase::url)
                .orElseGet(() -> folder.toAbsolutePath().normalize().toString());
    }

    private Optional<ExternalDatabase> server() {
        return onlyFolder ? Optional.empty() : ExternalDatabase.from(System.getenv());
    }
}
