package nl.doorstroom.toegang.aanmelden;

import nl.doorstroom.platform.secret.Sha256;

/** One-time codes and session ids are kept and shown as their hash, so that who reads them can't use them. */
public final class Codes {
    private Codes() {}

    /** SHA-256 in hexadecimals. What goes in is random and long, so no salt is needed. */
    public static String hash(String code) {
        return Sha256.hex(code);
    }
}
