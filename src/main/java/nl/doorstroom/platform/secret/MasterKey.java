package nl.doorstroom.platform.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which all other keys of an installation follow. Whoever loses it loses what was encrypted.
 *
 * @param base64 32 bytes; never printed
 */
public record MasterKey(String base64) {
    /** Name of the setting that tells the application. */
    public static final String SETTING = "doorstroom.hoofdsleutel";

    private static final String VARIABLE = "DOORSTROOM_HOOFDSLEUTEL";
    private static final String FILE_VARIABLE = VARIABLE + "_BESTAND";
    private static final String ADVICE = " Maak er een met: openssl rand -base64 32";
    private static final int BYTES = 32;

    public MasterKey {
        if (Base64.getDecoder().decode(base64).length != BYTES) {
            throw new IllegalArgumentException("A master key has " + BYTES + " bytes, written as base64");
        }
    }

    /** What came of looking for a key. */
    public sealed interface Search {
        /** There is one. */
        record Found(MasterKey key) implements Search {}

        /** There is none, or what there is cannot be used; {@code reason} says in Dutch what to do. */
        record Refused(String reason) implements Search {}
    }

    /** A new one, by chance. */
    public static MasterKey make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(Base64.getEncoder().encodeToString(bytes));
    }

    /** The key that the environment holds or whose file it names. */
    public static Search from(Map<String, String> environment) {
        var key = environment.getOrDefault(VARIABLE, "").strip();
        var file = environment.getOrDefault(FILE_VARIABLE, "").strip();
        if (!key.isEmpty()) {
            return read(key, VARIABLE);
        }
        return file.isEmpty()
                ? new Search.Refused("Er is geen hoofdsleutel. Zet hem in " + VARIABLE
                        + ", of de naam van een bestand ermee in " + FILE_VARIABLE + "." + ADVICE)
                : from(Path.of(file));
    }

    private static Search from(Path file) {
        try {
            return read(Files.readString(file).strip(), file.toString());
        } catch (IOException e) {
            return new Search.Refused(
                    "Het bestand " + file + " van " + FILE_VARIABLE + " is niet te lezen: " + e.getMessage());
        }
    }

    /** The fault names the place and never what was found there. */
    private static Search read(String text, String place) {
        try {
            return new Search.Found(new MasterKey(text));
        } catch (IllegalArgumentException e) {
            return new Search.Refused(
                    "De hoofdsleutel in " + place + " is niet " + BYTES + " bytes in base64." + ADVICE);
        }
    }

    SecretKey secret() {
        return new SecretKeySpec(Base64.getDecoder().decode(base64), "HKDF");
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
