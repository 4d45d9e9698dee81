package nl.doorstroom.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keys that follow from the master key, one for each purpose, so that what is meant for one purpose is worthless for
 * another. A purpose is a fixed name as in {@code "toegang.verwerking.betrokkene"}; changing it makes old data unreadable.
 */
public final class Keys {
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final MasterKey master;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    public Keys(MasterKey master) {
        this.master = master;
    }

    /**
     * A keyed hash (HMAC-SHA256) in hexadecimal: the same text gives the same hash, and without the key nobody can try texts
     * until one fits.
     */
    public String hash(String purpose, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(derive(HMAC, purpose));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }

    /**
     * Hides a text (AES-256-GCM) so that only who has the master key reads it, and only for what it was bound to: exchanged
     * with another it can't be read.
     *
     * @param bound what it belongs to, as the id of its row
     */
    public String encrypt(String purpose, String bound, String text) {
        var iv = random(IV_BYTES);
        var hidden = cipher(Cipher.ENCRYPT_MODE, iv, purpose, bound, text.getBytes(StandardCharsets.UTF_8));
        var together = Arrays.copyOf(iv, iv.length + hidden.length);
        System.arraycopy(hidden, 0, together, iv.length, hidden.length);
        return Base64.getEncoder().encodeToString(together);
    }

    /**
     * The text that {@link #encrypt} hid.
     *
     * @throws IllegalStateException when it was hidden under another master key, for another purpose, bound to something else
     *     or changed
     */
    public String decrypt(String purpose, String bound, String hidden) {
        var together = decoded(hidden);
        var iv = Arrays.copyOf(together, IV_BYTES);
        var rest = Arrays.copyOfRange(together, Math.min(IV_BYTES, together.length), together.length);
        return new String(cipher(Cipher.DECRYPT_MODE, iv, purpose, bound, rest), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String hidden) {
        try {
            return Base64.getDecoder().decode(hidden);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("This was not hidden here", e);
        }
    }

    private byte[] cipher(int direction, byte[] iv, String purpose, String bound, byte[] data) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(direction, derive("AES", purpose), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What belongs to " + bound + " cannot be read with this master key", e);
        }
    }

    /** A code of 32 random bytes that fits in a link, to be used once. */
    public String code() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(KEY_BYTES));
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private SecretKey derive(String algorithm, String purpose) {
        return derived.computeIfAbsent(algorithm + ":" + purpose, info -> expand(algorithm, info));
    }

    private SecretKey expand(String algorithm, String info) {
        try {
            var spec = HKDFParameterSpec.ofExtract()
                    .addIKM(master.secret())
                    .thenExpand(info.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HKDF", e);
        }
    }

    @Override
    public String toString() {
        return "Keys";
    }
}
