package nl.doorstroom.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import nl.doorstroom.platform.database.Opening.Occupied;
import nl.doorstroom.platform.database.Opening.Opened;
import nl.doorstroom.platform.database.Opening.Refused;

/**
 * The PostgreSQL that comes along, with its data in one folder that survives a restart.
 *
 * <p>A server left behind by a Doorstroom that was killed is stopped first; a folder that is in use, is not ours or was
 * written by another PostgreSQL is refused untouched.
 */
public final class EmbeddedDatabase {
    private final DataFolder folder;

    private EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
    }

    /** The database in this folder, not yet opened. The folder need not exist. */
    public static EmbeddedDatabase in(Path folder) {
        return new EmbeddedDatabase(new DataFolder(folder));
    }

    /** Starts the server. The one who gets it is the only user of the folder until closing. */
    public Opening open() {
        try {
            var objection = folder.objection();
            return objection.isPresent() ? new Refused(objection.get()) : openOurs();
        } catch (IOException e) {
            return new Refused(unusable(e));
        }
    }

    /** The system says of a lack of rights only where, not what. */
    String unusable(IOException fault) {
        return fault instanceof AccessDeniedException denied
                ? "U hebt geen rechten op " + denied.getFile() + ", nodig voor de map " + folder
                        + ". Vraag die rechten, of kies een andere map met --gegevens."
                : "De map " + folder + " is niet te gebruiken: " + fault.getMessage()
                        + ". Kies een andere map met --gegevens.";
    }

    private Opening openOurs() throws IOException {
        folder.create();
        var lock = FolderLock.take(folder.lockFile());
        return lock.isPresent() ? open(lock.get()) : new Occupied(occupied());
    }

    /** Joins the server of a Doorstroom that runs on this folder; refused when there is none. Closing leaves it running. */
    public Opening join() {
        try {
            return PostmasterFile.read(folder.postgres())
                    .filter(file -> file.server().isPresent())
                    .<Opening>map(file -> new Opened(Database.elsewhere(
                            EmbeddedPostgreSql.url(file.port()), owner(), owner().application(), folder.masterKey())))
                    .orElseGet(() -> new Refused("De database in " + folder
                            + " is nog niet gereed. Probeer het over enkele seconden opnieuw."));
        } catch (IOException e) {
            return new Refused("De map " + folder + " is niet te lezen: " + e.getMessage());
        }
    }

    private Opening open(FolderLock lock) {
        var opening = start(lock);
        if (!(opening instanceof Opened)) {
            lock.close();
        }
        return opening;
    }

    private Opening start(FolderLock lock) {
        try {
            var left = PostmasterFile.read(folder.postgres());
            return left.isPresent() && !left.get().clear()
                    ? new Refused(stuck(left.get()))
                    : new Opened(running(EmbeddedPostgreSql.start(folder), lock));
        } catch (IOException | IllegalStateException e) {
            return new Refused(
                    "PostgreSQL start niet in " + folder + ": " + e.getMessage() + " Zie " + folder.startLog() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused("Het starten van de database is afgebroken.");
        }
    }

    private String stuck(PostmasterFile left) {
        return "Een achtergebleven PostgreSQL (proces " + left.pid() + ") in " + folder
                + " stopt niet. Stop dat proces en probeer het opnieuw.";
    }

    private Database running(EmbeddedPostgres server, FolderLock lock) {
        return new Database(
                EmbeddedPostgreSql.url(server.getPort()),
                owner(),
                owner().application(),
                folder.masterKey(),
                lock::describe,
                () -> stop(server, lock));
    }

    private DatabaseUser owner() {
        return new DatabaseUser(EmbeddedPostgreSql.USER, folder.password());
    }

    private static void stop(EmbeddedPostgres server, FolderLock lock) {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private String occupied() throws IOException {
        return "Doorstroom draait al op de map " + folder + " (" + FolderLock.holder(folder.lockFile())
                + "). Gebruik die, stop hem eerst, of kies een andere map met --gegevens.";
    }
}
