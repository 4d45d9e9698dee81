package nl.doorstroom.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keys that follow from the master key, one for each purpose, so that what is meant for one purpose is worthless for
 * another. A purpose is a fixed name as in {@code "toegang.verwerking.betrokkene"}; changing it makes old data unreadable.
 */
public final class Keys {
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final MasterKey master;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    public Keys(MasterKey master) {
        this.master = master;
    }

    /** The key to encrypt with for a purpose: AES of 256 bits. */
    public SecretKey aes(String purpose) {
        return derive("AES", purpose);
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

    /** A code of 32 random bytes that fits in a link, to be used once. */
    public String code() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(KEY_BYTES));
    }

    /** Bytes by chance, as for an initialisation vector. */
    public byte[] random(int length) {
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
