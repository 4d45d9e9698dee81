package nl.doorstroom.toegang.verwerking;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import nl.doorstroom.platform.secret.Keys;

/** Hides a betrokkene: encrypted under a key of its own, bound to the operation so that no two lines can be exchanged. */
final class Versleuteling {
    private static final String DOEL = "toegang.verwerking.betrokkene";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;

    Versleuteling(Keys keys) {
        this.keys = keys;
    }

    /** By which a betrokkene can be searched without decrypting any. */
    String hash(Betrokkene betrokkene) {
        return keys.hash(DOEL, betrokkene.sleutel());
    }

    String versleutel(String id, String operationId) {
        var iv = keys.random(IV_BYTES);
        var geheim = bewerk(Cipher.ENCRYPT_MODE, iv, operationId, id.getBytes(StandardCharsets.UTF_8));
        var samen = Arrays.copyOf(iv, iv.length + geheim.length);
        System.arraycopy(geheim, 0, samen, iv.length, geheim.length);
        return Base64.getEncoder().encodeToString(samen);
    }

    String ontsleutel(String geheim, String operationId) {
        var samen = Base64.getDecoder().decode(geheim);
        var iv = Arrays.copyOf(samen, IV_BYTES);
        var rest = Arrays.copyOfRange(samen, IV_BYTES, samen.length);
        return new String(bewerk(Cipher.DECRYPT_MODE, iv, operationId, rest), StandardCharsets.UTF_8);
    }

    private byte[] bewerk(int richting, byte[] iv, String operationId, byte[] gegevens) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(richting, keys.aes(DOEL), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(operationId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(gegevens);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The betrokkene of operation " + operationId + " cannot be read with this master key", e);
        }
    }
}
