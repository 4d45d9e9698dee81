package nl.doorstroom.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorstroom.platform.secret.MasterKey;

/**
 * The folder that holds all data of one Doorstroom: {@code postgres} (the database), {@code wachtwoord} (of the database),
 * {@code hoofdsleutel} (from which all other keys follow), {@code logboek} and {@code doorstroom.slot} (who works in it now;
 * its presence marks the folder as ours).
 *
 * @param path absolute and normalised, so that a server can be recognised by it
 */
record DataFolder(Path path) {
    private static final int PASSWORD_BYTES = 24;

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path lockFile() {
        return path.resolve("doorstroom.slot");
    }

    Path logFolder() {
        return path.resolve("logboek");
    }

    Path startLog() {
        return logFolder().resolve("postgres-start.log");
    }

    private Path passwordFile() {
        return path.resolve("wachtwoord");
    }

    /** Makes the folder when it is absent; only its owner may look inside, or PostgreSQL refuses it. */
    void create() throws IOException {
        Files.createDirectories(path);
        Files.createDirectories(logFolder());
        ownerOnly(path, "rwx------");
    }

    /** Why the folder cannot be ours, in plain Dutch; empty when it can. */
    Optional<String> objection() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(path)) {
            return Optional.of(path + " is een bestand. Geef een map op met --gegevens.");
        }
        return isForbidden() ? Optional.of(forbidden()) : isOfAnother() ? Optional.of(ofAnother()) : otherVersion();
    }

    private boolean isForbidden() {
        return !Files.isReadable(path) || !Files.isWritable(path) || !Files.isExecutable(path);
    }

    private String forbidden() {
        return "U hebt geen rechten op de map " + path
                + ". Geef uzelf lees- en schrijfrechten, of kies een andere map met --gegevens.";
    }

    private boolean isOfAnother() throws IOException {
        return !isEmpty() && !Files.exists(lockFile());
    }

    private String ofAnother() {
        return "De map " + path + " bevat bestanden die niet van Doorstroom zijn."
                + " Kies met --gegevens een lege of nieuwe map.";
    }

    private Optional<String> otherVersion() throws IOException {
        var file = postgres().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var version = Files.readString(file).strip();
        return version.equals(EmbeddedPostgreSql.MAJOR_VERSION)
                ? Optional.empty()
                : Optional.of("De gegevens in " + path + " zijn geschreven door PostgreSQL " + version
                        + "; deze Doorstroom werkt met PostgreSQL " + EmbeddedPostgreSql.MAJOR_VERSION
                        + ". Zet ze eerst over met pg_dump en pg_restore, of kies een andere map met --gegevens.");
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The password of the database of this folder, made once. */
    String password() {
        return madeOnce(passwordFile(), DataFolder::newPassword);
    }

    /** The key from which all others of this folder follow, made once. */
    MasterKey masterKey() {
        return new MasterKey(
                madeOnce(path.resolve("hoofdsleutel"), () -> MasterKey.make().base64()));
    }

    private static String madeOnce(Path file, Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                writeSecret(file, content.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file, e);
        }
    }

    Path passwordPath() {
        password();
        return passwordFile();
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Written beside and then renamed, so that a start that is killed leaves no half a secret. */
    private static void writeSecret(Path file, String secret) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".nieuw");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        ownerOnly(fresh, "rw-------");
        Files.writeString(fresh, secret);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
