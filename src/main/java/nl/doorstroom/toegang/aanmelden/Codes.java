package nl.doorstroom.toegang.aanmelden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One-time codes and session ids are kept and shown as their hash, so that who reads them can't use them. */
public final class Codes {
    private Codes() {}

    /** SHA-256 in hexadecimals. What goes in is random and long, so no salt is needed. */
    public static String hash(String code) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
